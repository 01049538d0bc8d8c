package io.banyan.user.organisation.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.organisation.Project;
import io.banyan.user.organisation.ProjectService;
import jakarta.validation.Valid;
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
@RequestMapping("/api/v1/projects")
class ProjectController {

    private final ProjectService projects;

    ProjectController(ProjectService projects) {
        this.projects = projects;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    ResponseEntity<Project> open(Caller caller, @Valid @RequestBody ProjectRequest request) {
        return answer(HttpStatus.CREATED, projects.open(caller, request.facts()));
    }

    @GetMapping
    @PreAuthorize("hasAnyAuthority('staff', 'user:organisation:read')")
    Page<Project> list(Caller caller, @RequestParam(required = false) @Nullable String q, PageRequest page) {
        return projects.page(caller, q, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('staff', 'user:organisation:read')")
    ResponseEntity<Project> get(Caller caller, @PathVariable long id) {
        return answer(HttpStatus.OK, projects.get(caller, id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    ResponseEntity<Project> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProjectRequest request) {
        return answer(HttpStatus.OK, projects.revise(caller, id, ifMatch, request.facts()));
    }

    private static ResponseEntity<Project> answer(HttpStatus status, Project project) {
        return ResponseEntity.status(status)
                .eTag(Versions.etag(project.version()))
                .body(project);
    }
}
