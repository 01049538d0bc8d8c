package io.banyan.user.steward.web;

import io.banyan.common.security.Caller;
import io.banyan.user.steward.StewardService;
import io.banyan.user.steward.Stewards.Area;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{projectId}/stewards")
class StewardController {

    private static final String MANAGE = "hasAuthority('user:staff:manage')";

    private final StewardService stewards;
    private final Clock clock;

    StewardController(StewardService stewards, Clock clock) {
        this.stewards = stewards;
        this.clock = clock;
    }

    /** @param buildingId absent for the whole project */
    record StewardRequest(@NotNull Long staffId, @Nullable Long buildingId) {}

    /** @param buildingId absent for the whole project */
    record AreaView(@Nullable Long buildingId, long staffId, String displayName) {}

    record AreaList(List<AreaView> items) {

        static AreaList of(List<Area> areas) {
            return new AreaList(areas.stream()
                    .map(area -> new AreaView(
                            area.buildingId() == 0 ? null : area.buildingId(), area.staffId(), area.displayName()))
                    .toList());
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('staff')")
    AreaList list(Caller caller, @PathVariable long projectId) {
        return AreaList.of(stewards.list(caller, projectId));
    }

    /** Who was the steward of this building or project before is none any more. */
    @PutMapping
    @PreAuthorize(MANAGE)
    AreaList put(Caller caller, @PathVariable long projectId, @Valid @RequestBody StewardRequest request) {
        var building = Objects.requireNonNullElse(request.buildingId(), 0L);
        return AreaList.of(stewards.put(caller, projectId, building, request.staffId(), clock.instant()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MANAGE)
    void remove(
            Caller caller, @PathVariable long projectId, @RequestParam(required = false) @Nullable Long buildingId) {
        stewards.remove(caller, projectId, Objects.requireNonNullElse(buildingId, 0L));
    }
}
