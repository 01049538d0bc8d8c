package io.banyan.notice.inbox.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.notice.inbox.InboxMessage;
import io.banyan.notice.inbox.InboxService;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inbox")
@PreAuthorize("hasAnyAuthority('resident', 'staff')")
class InboxController {

    private final InboxService inbox;

    InboxController(InboxService inbox) {
        this.inbox = inbox;
    }

    /** @param unread messages the caller has not read */
    record UnreadCount(int unread) {}

    @GetMapping
    Page<InboxMessage> list(
            Caller caller, PageRequest page, @RequestParam(defaultValue = "false") boolean unread, Locale locale) {
        return inbox.inbox(caller.personId(), unread, page, locale);
    }

    @GetMapping("/unread-count")
    UnreadCount unreadCount(Caller caller) {
        return new UnreadCount(inbox.unread(caller.personId()));
    }

    @PostMapping("/{id}/actions/read")
    UnreadCount read(Caller caller, @PathVariable long id) {
        inbox.read(caller.personId(), id);
        return unreadCount(caller);
    }

    @PostMapping("/actions/read-all")
    UnreadCount readAll(Caller caller) {
        inbox.readAll(caller.personId());
        return unreadCount(caller);
    }
}
