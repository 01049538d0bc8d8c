package io.banyan.ticket.visit.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.ticket.lifecycle.Appointment;
import io.banyan.ticket.lifecycle.Note;
import io.banyan.ticket.lifecycle.TicketRef;
import io.banyan.ticket.lifecycle.TicketState;
import io.banyan.ticket.visit.VisitService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
class VisitController {

    private static final String WORK = "hasAuthority('" + Permissions.TICKET_WORK + "')";
    private static final String STAFF =
            "hasAnyAuthority('" + Permissions.TICKET_DISPATCH + "','" + Permissions.TICKET_WORK + "')";
    private static final String ANY = "hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_DISPATCH
            + "','" + Permissions.TICKET_WORK + "','" + Permissions.TICKET_SUBMIT + "')";
    private static final String IF_MATCH = "If-Match";

    private final VisitService visit;

    VisitController(VisitService visit) {
        this.visit = visit;
    }

    /** @param agreedBy who agreed on the other side, by name */
    record AppointmentRequest(
            @NotNull Instant from,
            @NotNull Instant to,
            @Size(max = 60) @Nullable String agreedBy,
            @Size(max = 500) @Nullable String reason) {}

    /**
     * Where the technician's phone says it is; kept as words in the timeline. The digits are limited because they are written out: 1E-400000000
     * is a number between -90 and 90.
     */
    record ArriveRequest(
            @Size(max = 500) @Nullable String note,
            @Size(max = 9) @Nullable List<Long> fileIds,

            @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = 8) @Nullable
            BigDecimal latitude,

            @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 8) @Nullable
            BigDecimal longitude) {

        Note toNote() {
            var position = latitude == null || longitude == null
                    ? null
                    : "%s,%s".formatted(latitude.toPlainString(), longitude.toPlainString());
            var text = Stream.of(note, position).filter(Objects::nonNull).collect(Collectors.joining(" @"));
            return new Note(text.isEmpty() ? null : text, files(fileIds), false);
        }
    }

    record ProgressRequest(
            @NotBlank @Size(max = 1000) String note,
            @Size(max = 9) @Nullable List<Long> fileIds,
            @Nullable Boolean internal) {}

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    record ResumeRequest(@Size(max = 500) @Nullable String note) {}

    @PostMapping("/change-appointment")
    @PreAuthorize(ANY)
    TicketState changeAppointment(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AppointmentRequest request) {
        return visit.changeAppointment(
                caller,
                TicketRef.of(id, ifMatch),
                new Appointment(request.from(), request.to()),
                request.agreedBy(),
                Note.of(request.reason()));
    }

    @PostMapping("/arrive")
    @PreAuthorize(WORK)
    TicketState arrive(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ArriveRequest request) {
        return visit.arrive(caller, TicketRef.of(id, ifMatch), request == null ? Note.NONE : request.toNote());
    }

    @PostMapping("/record-progress")
    @PreAuthorize(WORK)
    TicketState recordProgress(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProgressRequest request) {
        var note = new Note(request.note(), files(request.fileIds()), Boolean.TRUE.equals(request.internal()));
        return visit.recordProgress(caller, TicketRef.of(id, ifMatch), note);
    }

    @PostMapping("/suspend")
    @PreAuthorize(STAFF)
    TicketState suspend(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request) {
        return visit.suspend(caller, TicketRef.of(id, ifMatch), Note.of(request.reason()));
    }

    @PostMapping("/resume")
    @PreAuthorize(STAFF)
    TicketState resume(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable ResumeRequest request) {
        return visit.resume(caller, TicketRef.of(id, ifMatch), Note.of(request == null ? null : request.note()));
    }

    private static List<Long> files(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids.stream().distinct().toList();
    }
}
