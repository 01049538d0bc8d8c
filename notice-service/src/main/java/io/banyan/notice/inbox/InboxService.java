package io.banyan.notice.inbox;

import io.banyan.common.id.Ids;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delivers messages and shows them to their owner. */
@Service
public class InboxService {

    private final Messages messages;
    private final Ids ids;
    private final Clock clock;
    private final Templates templates = Templates.load();

    InboxService(Messages messages, Ids ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Puts a message into a person's inbox, once per event. */
    @Transactional
    public void deliver(Occasion occasion, long personId, Template template, Map<String, String> variables) {
        var title =
                templates.render(template, variables, Locale.SIMPLIFIED_CHINESE).title();
        messages.add(Message.unread(ids.next(), personId, occasion, template, variables, title, clock.instant()));
    }

    /** Greets a person the first time anything is told of him, never again. */
    @Transactional
    public void welcome(Occasion occasion, long personId) {
        if (!messages.has(personId, Template.ACCOUNT_OPENED)) {
            deliver(occasion, personId, Template.ACCOUNT_OPENED, Map.of());
        }
    }

    /** The person's messages in this language, the newest first. */
    @Transactional(readOnly = true)
    public Page<InboxMessage> inbox(long personId, boolean unreadOnly, PageRequest page, Locale locale) {
        var items = messages.of(personId, unreadOnly, page).stream()
                .map(message -> shown(message, locale))
                .toList();
        return Page.of(items, page, messages.count(personId, unreadOnly));
    }

    /** How many messages the person has not read. */
    public int unread(long personId) {
        return Math.toIntExact(messages.count(personId, true));
    }

    /** Marks one message as read; once more does no harm. */
    @Transactional
    public void read(long personId, long id) {
        if (!messages.markRead(personId, id, clock.instant())) {
            throw InboxProblem.notFound(id);
        }
    }

    @Transactional
    public void readAll(long personId) {
        messages.markAllRead(personId, clock.instant());
    }

    private InboxMessage shown(Message message, Locale locale) {
        var text = Template.of(message.template())
                .map(template -> templates.render(template, message.variables(), locale))
                .orElseGet(() -> new Templates.Text(message.title(), ""));
        return new InboxMessage(
                message.id(),
                message.template(),
                text.title(),
                text.body(),
                message.occasion().link(),
                message.createdAt(),
                message.readAt());
    }
}
