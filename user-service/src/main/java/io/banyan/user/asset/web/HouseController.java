package io.banyan.user.asset.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.asset.Assets.StatusChange;
import io.banyan.user.asset.House;
import io.banyan.user.asset.HouseAdditionService;
import io.banyan.user.asset.HouseKind;
import io.banyan.user.asset.HouseQueryService;
import io.banyan.user.asset.HouseService;
import io.banyan.user.asset.HouseStatus;
import io.banyan.user.asset.NewHouse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HouseController {

    private static final String MANAGE = "hasAuthority('user:organisation:manage')";

    private final HouseService houses;
    private final HouseAdditionService additions;
    private final HouseQueryService queries;

    HouseController(HouseService houses, HouseAdditionService additions, HouseQueryService queries) {
        this.houses = houses;
        this.additions = additions;
        this.queries = queries;
    }

    record AddHousesRequest(@NotEmpty @Size(max = 500) List<NewHouse> houses) {}

    /** @param fields absent to keep them; a blank value clears its field */
    record HouseChangeRequest(
            @NotNull HouseKind kind,

            @NotNull @Positive @Digits(integer = 7, fraction = 2)
            BigDecimal areaM2,

            @NotNull HouseStatus status,
            @Nullable Integer floor,
            @Nullable @Size(max = 100) Map<String, String> fields) {}

    /** @param effectiveOn first day of the new status, today if absent */
    record StatusRequest(
            @NotNull HouseStatus status,
            @Nullable LocalDate effectiveOn,
            @Nullable @Size(max = 200) String reason) {}

    record Houses(List<House> items) {}

    record StatusHistory(List<StatusChange> items) {}

    @PostMapping("/api/v1/buildings/{buildingId}/houses")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(MANAGE)
    Houses add(Caller caller, @PathVariable long buildingId, @Valid @RequestBody AddHousesRequest request) {
        return new Houses(additions.addAll(caller, buildingId, request.houses()));
    }

    /** Assets on open ground, in no building. */
    @PostMapping("/api/v1/projects/{projectId}/houses")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(MANAGE)
    Houses addOutside(Caller caller, @PathVariable long projectId, @Valid @RequestBody AddHousesRequest request) {
        return new Houses(additions.addOutside(caller, projectId, request.houses()));
    }

    /** @param field {@code code:value}, a part of the value of a searchable field; may be repeated */
    @GetMapping("/api/v1/houses")
    @PreAuthorize("hasAnyAuthority('staff', 'user:organisation:read')")
    Page<House> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable Long buildingId,
            @RequestParam(required = false) @Nullable HouseKind kind,
            @RequestParam(required = false) @Nullable HouseStatus status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> field,
            PageRequest page) {
        return queries.page(caller, projectId, new HouseQueryService.Wish(buildingId, kind, status, q, field), page);
    }

    @GetMapping("/api/v1/houses/{id}")
    @PreAuthorize("hasAnyAuthority('staff', 'resident', 'user:organisation:read')")
    ResponseEntity<House> get(Caller caller, @PathVariable long id) {
        return answer(queries.get(caller, id));
    }

    @PutMapping("/api/v1/houses/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<House> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HouseChangeRequest request) {
        var change = new HouseService.Change(
                request.kind(), request.areaM2(), request.status(), request.floor(), request.fields());
        return answer(houses.revise(caller, id, ifMatch, change));
    }

    @PostMapping("/api/v1/houses/{id}/actions/change-status")
    @PreAuthorize(MANAGE)
    ResponseEntity<House> changeStatus(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody StatusRequest request) {
        var wanted = new HouseService.NewStatus(request.status(), request.effectiveOn(), request.reason());
        return answer(houses.changeStatus(caller, id, ifMatch, wanted));
    }

    @GetMapping("/api/v1/houses/{id}/status-changes")
    @PreAuthorize("hasAuthority('staff')")
    StatusHistory history(Caller caller, @PathVariable long id) {
        return new StatusHistory(queries.history(caller, id));
    }

    private static ResponseEntity<House> answer(House house) {
        return ResponseEntity.ok().eTag(Versions.etag(house.version())).body(house);
    }
}
