package io.banyan.notice.stream;

import io.banyan.common.contract.user.Permissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a client can ask to be hinted at. Staff hear of other people's things only with one of the topic's permissions. */
public enum Topic {
    INBOX,
    TICKETS(Permissions.TICKET_READ, Permissions.TICKET_DISPATCH, Permissions.TICKET_WORK),
    BILLS(Permissions.BILL_READ, Permissions.CASH_COLLECT),
    STOCK(Permissions.STOCK_READ, Permissions.REQUISITION_ISSUE),
    INSPECTIONS(Permissions.EQUIPMENT_READ, Permissions.INSPECTION_PERFORM),
    ANNOUNCEMENTS;

    private final Set<String> permissions;

    Topic(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** @param name lower case, as in {@code ?topics=inbox,tickets} */
    public static Optional<Topic> named(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    boolean opensFor(Set<String> held) {
        return !Collections.disjoint(permissions, held);
    }
}
