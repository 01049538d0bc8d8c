package io.banyan.user.plan.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.plan.PlanQueryService;
import io.banyan.user.plan.PlanQueryService.PlanLine;
import io.banyan.user.plan.PlanQueryService.PlanView;
import io.banyan.user.plan.PlanService;
import io.banyan.user.plan.PlanService.Facts;
import io.banyan.user.plan.Plans.Spot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlanController {

    private static final String MANAGE = "hasAuthority('" + Permissions.ORGANISATION_MANAGE + "')";
    private static final String READ = "hasAuthority('" + Caller.STAFF + "')";

    private final PlanService plans;
    private final PlanQueryService queries;

    PlanController(PlanService plans, PlanQueryService queries) {
        this.plans = plans;
        this.queries = queries;
    }

    /** @param fileId a picture of the caller's, uploaded with the purpose PLAN */
    record PlanRequest(
            @NotBlank @Size(max = 60) String name,
            @Nullable Long buildingId,
            @NotNull Long fileId) {

        Facts facts() {
            return new Facts(name.strip(), buildingId, fileId);
        }
    }

    /**
     * @param x part of the picture's width, from the left
     * @param y part of its height, from above
     */
    record SpotRequest(
            @NotNull Long placeId,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 5)
            BigDecimal x,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 5)
            BigDecimal y) {}

    record SpotsRequest(@NotNull @Size(max = 2000) List<@Valid SpotRequest> places) {}

    record PlanList(List<PlanLine> items) {}

    @GetMapping("/api/v1/projects/{projectId}/plans")
    @PreAuthorize(READ)
    PlanList list(Caller caller, @PathVariable long projectId) {
        return new PlanList(queries.list(caller, projectId));
    }

    @PostMapping("/api/v1/projects/{projectId}/plans")
    @PreAuthorize(MANAGE)
    ResponseEntity<PlanView> add(Caller caller, @PathVariable long projectId, @Valid @RequestBody PlanRequest request) {
        return answer(HttpStatus.CREATED, caller, plans.add(caller, projectId, request.facts()));
    }

    /** With all places that are marked on it. */
    @GetMapping("/api/v1/plans/{id}")
    @PreAuthorize(READ)
    ResponseEntity<PlanView> get(Caller caller, @PathVariable long id) {
        return answer(HttpStatus.OK, caller, id);
    }

    @PutMapping("/api/v1/plans/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<PlanView> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlanRequest request) {
        plans.revise(caller, id, ifMatch, request.facts());
        return answer(HttpStatus.OK, caller, id);
    }

    /** Says anew where which house or public area lies. */
    @PutMapping("/api/v1/plans/{id}/places")
    @PreAuthorize(MANAGE)
    ResponseEntity<PlanView> mark(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SpotsRequest request) {
        plans.mark(
                caller,
                id,
                ifMatch,
                request.places().stream()
                        .map(spot -> new Spot(spot.placeId(), spot.x(), spot.y()))
                        .toList());
        return answer(HttpStatus.OK, caller, id);
    }

    @DeleteMapping("/api/v1/plans/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MANAGE)
    void remove(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        plans.remove(caller, id, ifMatch);
    }

    private ResponseEntity<PlanView> answer(HttpStatus status, Caller caller, long id) {
        var plan = queries.get(caller, id);
        return ResponseEntity.status(status).eTag(Versions.etag(plan.version())).body(plan);
    }
}
