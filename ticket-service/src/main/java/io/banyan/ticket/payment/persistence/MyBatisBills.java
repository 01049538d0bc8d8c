package io.banyan.ticket.payment.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.ticket.payment.Bills;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisBills implements Bills {

    private final BillMapper mapper;

    MyBatisBills(BillMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void issued(Of bill) {
        var _ = mapper.know(bill);
    }

    @Override
    public void paid(Of bill, Instant at) {
        var _ = mapper.know(bill);
        Changed.one(mapper.paid(bill.billId(), bill.amount(), at), "Bill");
    }

    @Override
    public void voided(Of bill) {
        var _ = mapper.know(bill);
        Changed.one(mapper.voided(bill.billId()), "Bill");
    }

    @Override
    public void refunded(Of bill, BigDecimal refunded) {
        var _ = mapper.know(bill);
        Changed.one(mapper.refunded(bill.billId(), refunded), "Bill");
    }

    @Override
    public void reopened(Of bill) {
        var _ = mapper.know(bill);
        Changed.one(mapper.reopened(bill.billId()), "Bill");
    }

    @Override
    public List<TicketBill> ofTicket(long ticketId) {
        return mapper.ofTicket(ticketId);
    }
}
