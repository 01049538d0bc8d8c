package io.banyan.user.staff.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Versions;
import io.banyan.user.staff.Role;
import io.banyan.user.staff.RoleService;
import io.banyan.user.staff.RoleTemplate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/roles")
@PreAuthorize("hasAuthority('user:staff:manage')")
class RoleController {

    private final RoleService roles;

    RoleController(RoleService roles) {
        this.roles = roles;
    }

    record RoleRequest(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 200) List<@NotBlank String> permissions) {}

    /** @param permissions the catalogue a role may be built from */
    record RoleList(List<Role> items, List<String> permissions) {}

    @GetMapping
    RoleList list(Caller caller) {
        return new RoleList(roles.list(caller), RoleTemplate.forCompanies());
    }

    @PostMapping
    @StepUp
    ResponseEntity<Role> add(Caller caller, @Valid @RequestBody RoleRequest request) {
        return answer(HttpStatus.CREATED, roles.add(caller, request.name().strip(), request.permissions()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Role> get(Caller caller, @PathVariable long id) {
        return answer(HttpStatus.OK, roles.get(caller, id));
    }

    @PutMapping("/{id}")
    @StepUp
    ResponseEntity<Role> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RoleRequest request) {
        return answer(
                HttpStatus.OK, roles.revise(caller, id, ifMatch, request.name().strip(), request.permissions()));
    }

    private static ResponseEntity<Role> answer(HttpStatus status, Role role) {
        return ResponseEntity.status(status).eTag(Versions.etag(role.version())).body(role);
    }
}
