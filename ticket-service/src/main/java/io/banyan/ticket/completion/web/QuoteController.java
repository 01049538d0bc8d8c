package io.banyan.ticket.completion.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.completion.QuoteService;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{id}/actions")
class QuoteController {

    private static final String ANSWER =
            "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_SUBMIT + "')";

    private final QuoteService quotes;

    QuoteController(QuoteService quotes) {
        this.quotes = quotes;
    }

    record QuoteRequest(
            @PositiveOrZero @DecimalMax("999") @Digits(integer = 3, fraction = 2) @Nullable
            BigDecimal labourHours,

            @Size(max = 50) @Nullable List<@Valid ChosenItem> serviceItems,
            @Size(max = 50) @Nullable List<@Valid ChosenItem> materials,
            @Size(max = 500) @Nullable String note) {

        QuoteService.Plan plan() {
            return new QuoteService.Plan(
                    ChosenItem.chosen(serviceItems),
                    Objects.requireNonNullElse(labourHours, BigDecimal.ZERO),
                    ChosenItem.chosen(materials),
                    Note.of(note));
        }
    }

    record AnswerRequest(@Size(max = 500) @Nullable String note) {}

    @PostMapping("/quote")
    @PreAuthorize("hasAuthority('" + Permissions.TICKET_WORK + "')")
    TicketState quote(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody QuoteRequest request) {
        return quotes.quote(caller, TicketRef.of(id, ifMatch), request.plan());
    }

    /** He agrees to pay: the version says which price he saw. */
    @PostMapping("/approve-quote")
    @PreAuthorize(ANSWER)
    TicketState approve(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable AnswerRequest request) {
        return quotes.approve(caller, TicketRef.matching(id, ifMatch), note(request));
    }

    @PostMapping("/reject-quote")
    @PreAuthorize(ANSWER)
    TicketState reject(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable AnswerRequest request) {
        return quotes.reject(caller, TicketRef.of(id, ifMatch), note(request));
    }

    private static Note note(@Nullable AnswerRequest request) {
        return Note.of(request == null ? null : request.note());
    }
}
