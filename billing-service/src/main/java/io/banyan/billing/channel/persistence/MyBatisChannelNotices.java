package io.banyan.billing.channel.persistence;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.channel.ChannelNotices;
import io.banyan.billing.channel.persistence.ChannelNoticeMapper.IncidentRecord;
import io.banyan.billing.channel.persistence.ChannelNoticeMapper.NoticeRecord;
import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class MyBatisChannelNotices implements ChannelNotices {

    private static final Logger log = LoggerFactory.getLogger(MyBatisChannelNotices.class);
    private static final int MAX_DETAIL = 500;

    private final ChannelNoticeMapper mapper;
    private final BookDates dates;
    private final Ids ids;
    private final TransactionTemplate apart;

    MyBatisChannelNotices(
            ChannelNoticeMapper mapper, BookDates dates, Ids ids, PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.dates = dates;
        this.ids = ids;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public boolean accept(Notice notice) {
        try {
            Changed.one(
                    mapper.add(new NoticeRecord(
                            notice.channel(),
                            notice.noticeId(),
                            notice.eventType(),
                            notice.number(),
                            "ACCEPTED",
                            notice.raw(),
                            dates.now())),
                    "Notice");
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public void conclude(Notice notice, String outcome) {
        Changed.one(mapper.conclude(notice.channel(), notice.noticeId(), outcome), "Notice");
    }

    @Override
    public void incident(String channel, String kind, String number, String detail) {
        log.warn("Payment incident {} of {} {}: {}", kind, channel, number, detail);
        var kept = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
        apart.executeWithoutResult(_ -> Changed.one(
                mapper.addIncident(new IncidentRecord(ids.next(), channel, kind, number, kept, dates.now())),
                "Incident"));
    }
}
