package io.banyan.notice.inbox.persistence;

import io.banyan.common.outbox.Outbox;
import io.banyan.common.web.PageRequest;
import io.banyan.notice.inbox.Message;
import io.banyan.notice.inbox.Messages;
import io.banyan.notice.inbox.Template;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisMessages implements Messages {

    private static final Logger log = LoggerFactory.getLogger(MyBatisMessages.class);

    private final MessageMapper mapper;
    private final Outbox outbox;

    MyBatisMessages(MessageMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Override
    public void add(Message message) {
        try {
            mapper.insert(MessageRow.of(message));
            outbox.append(message.delivered(), 0);
        } catch (DuplicateKeyException twice) {
            log.debug(
                    "Event {} made a message for this person before",
                    message.occasion().eventId(),
                    twice);
        }
    }

    @Override
    public boolean has(long personId, Template template) {
        return mapper.has(personId, template.code());
    }

    @Override
    public List<Message> of(long personId, boolean unreadOnly, PageRequest page) {
        var rows = unreadOnly
                ? mapper.unread(personId, page.size(), page.offset())
                : mapper.all(personId, page.size(), page.offset());
        return rows.stream().map(MessageRow::toMessage).toList();
    }

    @Override
    public long count(long personId, boolean unreadOnly) {
        return unreadOnly ? mapper.countUnread(personId) : mapper.countAll(personId);
    }

    @Override
    public boolean markRead(long personId, long id, Instant now) {
        return mapper.markRead(personId, id, now) == 1;
    }

    @Override
    public void markAllRead(long personId, Instant now) {
        mapper.markAllRead(personId, now);
    }
}
