package io.banyan.billing.bill.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.banyan.billing.bill.Bill;
import io.banyan.billing.bill.BillLine;
import io.banyan.billing.bill.BillStatus;
import io.banyan.billing.bill.BillTerms;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@TableName("bill")
class BillRow {

    @TableId(type = IdType.INPUT)
    Long id;

    Long companyId;
    Long projectId;
    String number;
    Long houseId;
    Long payerId;
    Long workedBy;
    String sourceType;
    Long sourceId;
    Integer round;
    Integer part;
    String sourceNumber;
    String title;
    BillStatus status;
    BigDecimal amount;
    BigDecimal paid;
    BigDecimal refunding;
    BigDecimal refunded;
    LocalDate dueOn;
    Instant issuedAt;
    Instant paidAt;
    Instant voidedAt;
    String voidReason;
    Long openPaymentId;

    @Version
    long version;

    static BillRow of(Bill bill) {
        var row = new BillRow();
        var terms = bill.terms();
        var state = bill.state();
        row.id = bill.id();
        row.companyId = terms.companyId();
        row.projectId = terms.projectId();
        row.number = bill.number();
        row.houseId = terms.houseId();
        row.payerId = terms.payerId();
        row.workedBy = terms.workedBy();
        var source = terms.source();
        row.sourceType = source == null ? null : source.type();
        row.sourceId = source == null ? null : source.id();
        row.round = source == null ? 1 : source.round();
        row.part = terms.part();
        row.sourceNumber = terms.sourceNumber();
        row.title = terms.title();
        row.status = state.status();
        row.amount = bill.amount().amount();
        row.paid = state.paid().amount();
        row.refunding = state.refunding().amount();
        row.refunded = state.refunded().amount();
        row.dueOn = bill.dueOn();
        row.issuedAt = bill.issuedAt();
        row.paidAt = state.paidAt();
        row.voidedAt = state.voidedAt();
        row.voidReason = state.voidReason();
        row.openPaymentId = state.openPaymentId();
        row.version = bill.version();
        return row;
    }

    Bill toBill(List<BillLine> lines) {
        var source = sourceType == null ? null : new SourceRef(sourceType, sourceId, round);
        var terms = new BillTerms(
                companyId, projectId, houseId, payerId, workedBy, source, part, sourceNumber, title, lines);
        var state = new Bill.State(
                status,
                new Money(paid),
                new Money(refunding),
                new Money(refunded),
                paidAt,
                voidedAt,
                voidReason,
                openPaymentId);
        return Bill.restore(id, number, terms, issuedAt, dueOn, state, version);
    }
}
