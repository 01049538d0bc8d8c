package io.banyan.user.integrator.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.integrator.Integrator;
import io.banyan.user.integrator.IntegratorQueryService;
import io.banyan.user.integrator.IntegratorSecretService;
import io.banyan.user.integrator.IntegratorSecretService.Credentials;
import io.banyan.user.integrator.IntegratorService;
import io.banyan.user.integrator.IntegratorService.Facts;
import io.banyan.user.integrator.Integrators.ChangeLine;
import io.banyan.user.integrator.Integrators.SecretLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/** A company's administrator registers the systems that read its data. */
@RestController
@RequestMapping("/api/v1/integrators")
@PreAuthorize("hasAuthority('" + Permissions.INTEGRATOR_MANAGE + "')")
class IntegratorController {

    private final IntegratorService integrators;
    private final IntegratorSecretService secrets;
    private final IntegratorQueryService queries;

    IntegratorController(
            IntegratorService integrators, IntegratorSecretService secrets, IntegratorQueryService queries) {
        this.integrators = integrators;
        this.secrets = secrets;
        this.queries = queries;
    }

    /** @param scopes what it may do; the list tells which there are */
    record IntegratorRequest(
            @NotBlank @Size(max = 60) String name,
            @NotEmpty @Size(max = 50) List<@NotBlank String> scopes,
            @NotEmpty @Size(max = 500) List<Long> projectIds) {

        Facts facts() {
            return new Facts(name.strip(), scopes, projectIds);
        }
    }

    /** @param overlapHours for how long the former secrets stay good; 0 after a leak */
    record RotationRequest(@NotNull @Min(0) @Max(168) Integer overlapHours) {}

    /** @param secret shown this once */
    record CredentialsView(Integrator integrator, String secret) {

        static ResponseEntity<CredentialsView> of(HttpStatus status, Credentials made) {
            return ResponseEntity.status(status)
                    .cacheControl(CacheControl.noStore())
                    .eTag(Versions.etag(made.integrator().version()))
                    .body(new CredentialsView(made.integrator(), made.secret()));
        }
    }

    record SecretList(List<SecretLine> items) {}

    record IntegratorHistory(List<ChangeLine> items) {}

    record ScopeList(List<String> items) {}

    @GetMapping
    Page<Integrator> list(Caller caller, PageRequest page) {
        return queries.page(caller, page);
    }

    /** What an integrator may be given at all. */
    @GetMapping("/scopes")
    ScopeList scopes() {
        return new ScopeList(Permissions.forIntegrators());
    }

    @PostMapping
    @StepUp
    ResponseEntity<CredentialsView> register(Caller caller, @Valid @RequestBody IntegratorRequest request) {
        return CredentialsView.of(HttpStatus.CREATED, secrets.register(caller, request.facts()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Integrator> get(Caller caller, @PathVariable long id) {
        return answer(integrators.get(caller, id));
    }

    @PutMapping("/{id}")
    @StepUp
    ResponseEntity<Integrator> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody IntegratorRequest request) {
        return answer(integrators.revise(caller, id, ifMatch, request.facts()));
    }

    @PostMapping("/{id}/actions/rotate-secret")
    @StepUp
    ResponseEntity<CredentialsView> rotate(
            Caller caller, @PathVariable long id, @Valid @RequestBody RotationRequest request) {
        return CredentialsView.of(HttpStatus.OK, secrets.rotate(caller, id, Duration.ofHours(request.overlapHours())));
    }

    /** For good: its tokens end within seconds. */
    @PostMapping("/{id}/actions/revoke")
    @StepUp
    ResponseEntity<Integrator> revoke(Caller caller, @PathVariable long id) {
        return answer(integrators.revoke(caller, id));
    }

    /** The secrets that are good now, without themselves. */
    @GetMapping("/{id}/secrets")
    SecretList secrets(Caller caller, @PathVariable long id) {
        return new SecretList(queries.secrets(caller, id));
    }

    /** Who changed what, the youngest first. */
    @GetMapping("/{id}/changes")
    IntegratorHistory changes(Caller caller, @PathVariable long id) {
        return new IntegratorHistory(queries.changes(caller, id));
    }

    private static ResponseEntity<Integrator> answer(Integrator integrator) {
        return ResponseEntity.ok().eTag(Versions.etag(integrator.version())).body(integrator);
    }
}
