package io.banyan.paysim.notice;

import io.banyan.paysim.journal.Journal;
import io.banyan.paysim.notice.Notice.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All notices and how far each has come.
@Component
public class Notices {

    private static final String KIND = "notice";

    private final Journal journal;
    private final Map<String, Notice> notices = new LinkedHashMap<>();

    Notices(Journal journal) {
        this.journal = journal;
        journal.last(KIND, Notice.class).forEach(notice -> notices.put(notice.id(), notice));
    }

    synchronized Notice keep(Notice notice) {
        notices.put(notice.id(), notice);
        journal.append(KIND, notice.id(), notice);
        return notice;
    }

    synchronized Optional<Notice> pending(String id) {
        return Optional.ofNullable(notices.get(id)).filter(Notice::isPending);
    }

    synchronized List<Notice> pending() {
        return notices.values().stream().filter(Notice::isPending).toList();
    }

    synchronized Optional<Notice> ofPayment(String outTradeNo) {
        return of(outTradeNo).stream()
                .filter(notice -> notice.topic() == Topic.TRANSACTION)
                .findFirst();
    }

    /// Everything the merchant was or will be told about this order and its refunds.
    public synchronized List<Notice> of(String outTradeNo) {
        return notices.values().stream()
                .filter(notice -> notice.outTradeNo().equals(outTradeNo))
                .toList();
    }
}
