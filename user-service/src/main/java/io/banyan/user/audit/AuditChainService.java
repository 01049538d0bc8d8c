package io.banyan.user.audit;

import io.banyan.common.contract.audit.AuditRecorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds what services note to the chain of its company, each once. */
@Service
public class AuditChainService {

    private final AuditLog log;

    AuditChainService(AuditLog log) {
        this.log = log;
    }

    /** In the transaction that takes the news in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(AuditRecorded news) {
        log.lock(news.companyId());
        if (log.knows(news.eventId().toString())) {
            return;
        }
        var body = log.written(news);
        var link = log.head(news.companyId())
                .map(head -> new Link(news.companyId(), head.seq() + 1, head.hash(), body))
                .orElseGet(() -> Link.first(news.companyId(), body));
        log.add(link, news);
    }
}
