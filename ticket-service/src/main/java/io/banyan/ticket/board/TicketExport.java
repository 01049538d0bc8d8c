package io.banyan.ticket.board;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.export.ExportSource;
import io.banyan.common.export.ExportWords;
import io.banyan.common.security.Caller;
import io.banyan.ticket.field.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of tickets as a file, in the columns of the office's own. */
@Component
public class TicketExport implements ExportSource<BoardFilter> {

    private static final List<String> COLUMNS =
            List.of("number", "title", "category", "status", "priority", "place", "assignee", "created", "owed");

    private final BoardQueries board;
    private final FieldReader fields;
    private final ExportWords words;

    TicketExport(BoardQueries board, FieldReader fields, ExportWords words) {
        this.board = board;
        this.fields = fields;
        this.words = words;
    }

    @Override
    public String subject() {
        return "tickets";
    }

    @Override
    public Class<BoardFilter> filter() {
        return BoardFilter.class;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return Stream.of(
                        Permissions.TICKET_READ,
                        Permissions.TICKET_WORK,
                        Permissions.TICKET_DISPATCH,
                        Permissions.TICKET_SUBMIT)
                .anyMatch(caller::may);
    }

    @Override
    public long count(Caller caller, BoardFilter filter) {
        return board.count(caller, filter);
    }

    @Override
    public List<String> header(Caller caller, Locale locale) {
        var header = new ArrayList<>(words.sayAll("ticket.column.", COLUMNS, locale));
        fields.columns(caller).forEach(field -> header.add(field.label()));
        return header;
    }

    @Override
    public List<Line> page(Caller caller, BoardFilter filter, long before, int limit, Locale locale) {
        var own = fields.columns(caller);
        return board.below(caller, filter, before, limit).stream()
                .map(ticket -> new Line(ticket.id(), cells(ticket, own, locale)))
                .toList();
    }

    private List<@Nullable String> cells(TicketLine ticket, List<TicketFieldFacts> own, Locale locale) {
        var cells = new ArrayList<@Nullable String>(List.of(
                ticket.number(),
                ticket.title(),
                ExportWords.isEnglish(locale) ? ticket.categoryEn() : ticket.categoryZh(),
                words.say("ticket.status." + ticket.status(), locale),
                words.say("ticket.priority." + ticket.priority(), locale),
                ticket.placeLabel()));
        cells.add(who(ticket));
        cells.add(words.at(ticket.createdAt()));
        cells.add(ticket.owed().toPlainString());
        own.forEach(field -> cells.add(spoken(field.type(), ticket.fields().get(field.code()), locale)));
        return cells;
    }

    private @Nullable String spoken(TicketFieldType type, @Nullable String value, Locale locale) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> words.say("ticket.field." + value, locale);
            case CHOICES -> value.replace(",", words.say("ticket.field.comma", locale));
            case TEXT, NUMBER, DATE, CHOICE -> value;
        };
    }

    /** Whoever has the job: a member of staff, else his department or a firm. */
    private static @Nullable String who(TicketLine ticket) {
        return Stream.of(ticket.assigneeName(), ticket.departmentName(), ticket.vendorName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
