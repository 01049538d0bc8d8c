package io.banyan.user.staff.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.EquipmentTypeService;
import io.banyan.user.staff.StaffAccessService;
import io.banyan.user.staff.StaffCredentialService;
import io.banyan.user.staff.StaffMembers.StaffFilter;
import io.banyan.user.staff.StaffMembers.Viewer;
import io.banyan.user.staff.StaffQueryService;
import io.banyan.user.staff.StaffService;
import io.banyan.user.staff.StaffView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/staff")
class StaffController {

    private static final String MANAGE = "hasAuthority('" + Permissions.STAFF_MANAGE + "')";

    private final StaffService staff;
    private final StaffAccessService access;
    private final StaffCredentialService credentials;
    private final StaffQueryService queries;
    private final EquipmentTypeService types;

    StaffController(
            StaffService staff,
            StaffAccessService access,
            StaffCredentialService credentials,
            StaffQueryService queries,
            EquipmentTypeService types) {
        this.staff = staff;
        this.access = access;
        this.credentials = credentials;
        this.queries = queries;
        this.types = types;
    }

    record FirstPasswordRequest(@NotBlank String password) {}

    @PostMapping
    @PreAuthorize(MANAGE)
    @StepUp
    ResponseEntity<StaffView> hire(Caller caller, @Valid @RequestBody HireRequest request) {
        var post = request.post();
        types.requireKnown(post.reach());
        var id = staff.hire(
                caller,
                new StaffService.Person(request.displayName().strip(), Phone.of(request.phone()), request.login()),
                request.initialPassword(),
                post);
        return answer(HttpStatus.CREATED, caller, id);
    }

    @GetMapping
    @PreAuthorize("hasAnyAuthority('user:staff:manage', 'user:organisation:read', 'ticket:ticket:dispatch')")
    Page<StaffView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable Long departmentId,
            @RequestParam(required = false) @Nullable Boolean active,
            PageRequest page) {
        return queries.page(new StaffFilter(Viewer.of(caller), q, projectId, departmentId, active), page);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('user:staff:manage', 'user:organisation:read', 'ticket:ticket:dispatch')")
    ResponseEntity<StaffView> get(Caller caller, @PathVariable long id) {
        return answer(HttpStatus.OK, caller, id);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    @StepUp
    ResponseEntity<StaffView> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody StaffRequest request) {
        var post = request.post();
        types.requireKnown(post.reach());
        staff.revise(caller, id, ifMatch, request.displayName().strip(), request.newPhone(), post);
        return answer(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/actions/disable")
    @PreAuthorize(MANAGE)
    ResponseEntity<StaffView> disable(Caller caller, @PathVariable long id) {
        access.disable(caller, id);
        return answer(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/actions/enable")
    @PreAuthorize(MANAGE)
    ResponseEntity<StaffView> enable(Caller caller, @PathVariable long id) {
        access.enable(caller, id);
        return answer(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/actions/reset-password")
    @PreAuthorize(MANAGE)
    @StepUp
    ResponseEntity<StaffView> resetPassword(
            Caller caller, @PathVariable long id, @Valid @RequestBody FirstPasswordRequest request) {
        credentials.resetPassword(caller, id, request.password());
        return answer(HttpStatus.OK, caller, id);
    }

    /** On all his devices; he may sign in again. */
    @PostMapping("/{id}/actions/sign-out")
    @PreAuthorize(MANAGE)
    ResponseEntity<StaffView> signOut(Caller caller, @PathVariable long id) {
        credentials.signOut(caller, id);
        return answer(HttpStatus.OK, caller, id);
    }

    @PostMapping("/{id}/actions/end-second-factor")
    @PreAuthorize(MANAGE)
    @StepUp
    ResponseEntity<StaffView> endSecondFactor(Caller caller, @PathVariable long id) {
        credentials.endSecondFactor(caller, id);
        return answer(HttpStatus.OK, caller, id);
    }

    private ResponseEntity<StaffView> answer(HttpStatus status, Caller caller, long id) {
        var view = queries.get(caller, id);
        return ResponseEntity.status(status).eTag(Versions.etag(view.version())).body(view);
    }
}
