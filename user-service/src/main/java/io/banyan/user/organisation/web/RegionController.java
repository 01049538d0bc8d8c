package io.banyan.user.organisation.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.organisation.Region;
import io.banyan.user.organisation.RegionService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regions")
class RegionController {

    private static final String MANAGE = "hasAuthority('user:organisation:manage')";

    private final RegionService regions;

    RegionController(RegionService regions) {
        this.regions = regions;
    }

    record RegionRequest(
            @NotBlank @Size(max = 60) String name, @Nullable Long parentId) {}

    /** @param parentId absent directly below the company */
    record RegionView(long id, @Nullable Long parentId, String name, int depth, long version) {

        static RegionView of(Region region) {
            return new RegionView(
                    region.id(),
                    region.parentId() == 0 ? null : region.parentId(),
                    region.name(),
                    region.depth(),
                    region.version());
        }
    }

    record RegionTree(List<RegionView> items) {}

    @GetMapping
    @PreAuthorize("hasAnyAuthority('user:organisation:read', 'user:organisation:manage', 'user:staff:manage')")
    RegionTree list(Caller caller) {
        return new RegionTree(regions.list(caller).stream().map(RegionView::of).toList());
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<RegionView> add(Caller caller, @Valid @RequestBody RegionRequest request) {
        return answer(HttpStatus.CREATED, regions.add(caller, request.name().strip(), request.parentId()));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<RegionView> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RegionRequest request) {
        return answer(
                HttpStatus.OK,
                regions.revise(caller, id, ifMatch, request.name().strip(), request.parentId()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(MANAGE)
    void remove(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        regions.remove(caller, id, ifMatch);
    }

    private static ResponseEntity<RegionView> answer(HttpStatus status, Region region) {
        return ResponseEntity.status(status)
                .eTag(Versions.etag(region.version()))
                .body(RegionView.of(region));
    }
}
