package io.banyan.user.owner.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.owner.OwnerQueryService;
import io.banyan.user.owner.OwnerService;
import io.banyan.user.owner.OwnerView;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owners")
@PreAuthorize("hasAuthority('user:owner:manage')")
class OwnerController {

    private final OwnerService owners;
    private final OwnerQueryService queries;

    OwnerController(OwnerService owners, OwnerQueryService queries) {
        this.owners = owners;
        this.queries = queries;
    }

    @PostMapping
    ResponseEntity<OwnerView> record(Caller caller, @Valid @RequestBody OwnerRequest request) {
        var projectId = request.projectId();
        if (projectId == null) {
            throw RequestProblem.field("/projectId", "not-null", "Say in which project");
        }
        return answer(HttpStatus.CREATED, caller, owners.record(caller, projectId, request.facts()));
    }

    @GetMapping
    Page<OwnerView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> field,
            PageRequest page) {
        return queries.page(caller, projectId, q, field, page);
    }

    @GetMapping("/{id}")
    ResponseEntity<OwnerView> get(Caller caller, @PathVariable long id) {
        return answer(HttpStatus.OK, caller, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<OwnerView> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody OwnerRequest request) {
        owners.revise(caller, id, ifMatch, request.facts());
        return answer(HttpStatus.OK, caller, id);
    }

    private ResponseEntity<OwnerView> answer(HttpStatus status, Caller caller, long id) {
        var view = queries.get(caller, id);
        return ResponseEntity.status(status).eTag(Versions.etag(view.version())).body(view);
    }
}
