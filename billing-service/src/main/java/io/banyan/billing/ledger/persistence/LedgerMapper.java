package io.banyan.billing.ledger.persistence;

import io.banyan.common.audit.Unaudited;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
@Unaudited("the ledger is never changed and says itself what it was written for")
interface LedgerMapper {

    record VoucherLine(
            long id,
            long companyId,
            long projectId,
            String sourceKind,
            long sourceId,
            String step,
            String memo,
            LocalDate businessOn,
            Instant postedAt) {}

    record EntryLine(
            long voucherId,
            int lineNo,
            long companyId,
            long projectId,
            String account,
            @Nullable String name,
            BigDecimal amount,
            @Nullable Long billId) {}

    record BalanceLine(String account, @Nullable String name, BigDecimal debit, BigDecimal credit) {}

    @Insert("""
            INSERT INTO ledger_voucher
                (id, company_id, project_id, source_kind, source_id, step, memo, business_on, posted_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{sourceKind}, #{sourceId}, #{step}, #{memo}, #{businessOn},
                    #{postedAt})
            """)
    int insertVoucher(VoucherLine voucher);

    @Insert("""
            <script>
            INSERT INTO ledger_entry (voucher_id, line_no, company_id, project_id, account, amount, bill_id) VALUES
            <foreach collection="entries" item="e" separator=",">
                (#{e.voucherId}, #{e.lineNo}, #{e.companyId}, #{e.projectId}, #{e.account}, #{e.amount}, #{e.billId})
            </foreach>
            </script>
            """)
    int insertEntries(List<EntryLine> entries);

    @Select("""
            <script>
            SELECT id, company_id, project_id, source_kind, source_id, step, memo, business_on, posted_at
            FROM ledger_voucher
            WHERE id IN (SELECT voucher_id FROM ledger_entry WHERE bill_id = #{billId})
              AND company_id = #{companyId}
              AND project_id IN <foreach collection="projectIds" item="p" open="(" separator="," close=")">#{p}</foreach>
            ORDER BY id
            </script>
            """)
    List<VoucherLine> vouchersOf(long billId, long companyId, Set<Long> projectIds);

    @Select("""
            <script>
            SELECT e.voucher_id, e.line_no, e.company_id, e.project_id, e.account,
                   (SELECT MIN(i.name_zh) FROM charge_item i
                    WHERE i.company_id = e.company_id AND i.ledger_account = e.account) AS name,
                   e.amount, e.bill_id
            FROM ledger_entry e
            WHERE e.voucher_id IN <foreach collection="ids" item="v" open="(" separator="," close=")">#{v}</foreach>
            ORDER BY e.voucher_id, e.line_no
            </script>
            """)
    List<EntryLine> entriesOf(List<Long> ids);

    @Select("""
            <script>
            SELECT e.account,
                   (SELECT MIN(i.name_zh) FROM charge_item i
                    WHERE i.company_id = #{companyId} AND i.ledger_account = e.account) AS name,
                   SUM(CASE WHEN e.amount > 0 THEN e.amount ELSE 0 END) AS debit,
                   SUM(CASE WHEN e.amount &lt; 0 THEN -e.amount ELSE 0 END) AS credit
            FROM ledger_entry e
            WHERE e.company_id = #{companyId}
              AND e.project_id IN <foreach collection="projectIds" item="p" open="(" separator="," close=")">#{p}</foreach>
            GROUP BY e.account
            ORDER BY e.account
            </script>
            """)
    List<BalanceLine> balances(long companyId, Set<Long> projectIds);
}
