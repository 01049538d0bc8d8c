package io.banyan.billing.receipt.persistence;

import io.banyan.billing.receipt.ReceiptPrint;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReceiptPrintMapper {

    /** Of which receipt a print is, and its number there. */
    record Counted(
            long companyId,
            long projectId,
            int prints,
            @Nullable Instant voidedAt) {}

    @Select("""
            SELECT p.id, p.receipt_id, p.print_no, p.printed_by, p.printed_at, r.voided_at
            FROM receipt_print p JOIN receipt r ON r.id = p.receipt_id WHERE p.id = #{id}
            """)
    Optional<ReceiptPrint> one(long id);

    /** Holds the receipt's row until the transaction ends. */
    @Update("UPDATE receipt SET prints = prints + 1, last_printed_at = #{now} WHERE id = #{receiptId}")
    int count(long receiptId, Instant now);

    /** What {@link #count} made of it; before this transaction ends nobody else can count, and it cannot become void. */
    @Select("SELECT company_id, project_id, prints, voided_at FROM receipt WHERE id = #{receiptId}")
    Counted counted(long receiptId);

    @Insert("""
            INSERT INTO receipt_print (id, company_id, project_id, receipt_id, print_no, printed_by, printed_at)
            VALUES (#{print.id}, #{of.companyId}, #{of.projectId}, #{print.receiptId}, #{print.printNo}, #{print.printedBy},
                    #{print.printedAt})
            """)
    int add(ReceiptPrint print, Counted of);
}
