package io.banyan.user.shift.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.shift.Roster;
import io.banyan.user.shift.RosterService;
import io.banyan.user.shift.Shift;
import io.banyan.user.shift.ShiftService;
import io.banyan.user.shift.Shifts.Duty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{projectId}")
class ShiftController {

    private static final String MANAGE = "hasAuthority('user:staff:manage')";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final ShiftService shifts;
    private final RosterService rosters;

    ShiftController(ShiftService shifts, RosterService rosters) {
        this.shifts = shifts;
        this.rosters = rosters;
    }

    /** @param endsAt on the next day when it is not after {@code beginsAt} */
    record ShiftRequest(
            @NotBlank @Size(max = 40) String name,
            @NotNull @Pattern(regexp = TIME) String beginsAt,
            @NotNull @Pattern(regexp = TIME) String endsAt) {}

    record ShiftView(long id, String name, String beginsAt, String endsAt) {

        static ShiftView of(Shift shift) {
            return new ShiftView(
                    shift.id(),
                    shift.name(),
                    shift.beginsAt().toString(),
                    shift.endsAt().toString());
        }
    }

    record ShiftList(List<ShiftView> items) {}

    /** @param day on which the shift begins */
    record DutyRequest(
            @NotNull LocalDate day,
            @NotNull Long staffId,
            @NotNull Long shiftId) {}

    record RosterRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull @Size(max = 20_000) List<@Valid DutyRequest> duties) {}

    @GetMapping("/shifts")
    @PreAuthorize("hasAuthority('staff')")
    ShiftList list(Caller caller, @PathVariable long projectId) {
        return new ShiftList(
                shifts.list(caller, projectId).stream().map(ShiftView::of).toList());
    }

    @PostMapping("/shifts")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(MANAGE)
    ShiftView add(Caller caller, @PathVariable long projectId, @Valid @RequestBody ShiftRequest request) {
        return ShiftView.of(shifts.add(
                caller,
                projectId,
                request.name().strip(),
                LocalTime.parse(request.beginsAt()),
                LocalTime.parse(request.endsAt())));
    }

    @DeleteMapping("/shifts/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MANAGE)
    void remove(Caller caller, @PathVariable long projectId, @PathVariable long id) {
        shifts.remove(caller, projectId, id);
    }

    /** The roster of at most 62 days, both ends included. */
    @GetMapping("/roster")
    @PreAuthorize("hasAuthority('staff')")
    ResponseEntity<Roster> roster(
            Caller caller, @PathVariable long projectId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return answer(rosters.roster(caller, projectId, from, to));
    }

    /** Replaces the roster of these days, wholly or not at all. */
    @PutMapping("/roster")
    @PreAuthorize(MANAGE)
    ResponseEntity<Roster> replace(
            Caller caller,
            @PathVariable long projectId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RosterRequest request) {
        var duties = request.duties().stream()
                .map(duty -> new Duty(duty.day(), duty.staffId(), duty.shiftId()))
                .toList();
        return answer(rosters.replace(caller, projectId, request.from(), request.to(), ifMatch, duties));
    }

    private static ResponseEntity<Roster> answer(Roster roster) {
        return ResponseEntity.ok().eTag(Versions.etag(roster.version())).body(roster);
    }
}
