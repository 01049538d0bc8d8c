package io.banyan.user.audit.messaging;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.user.audit.AuditChainService;

@EventReactions
class AuditListener {

    private final AuditChainService chain;

    AuditListener(AuditChainService chain) {
        this.chain = chain;
    }

    @OnEvent("user.audit-recorded")
    void recorded(AuditRecorded news) {
        chain.append(news);
    }
}
