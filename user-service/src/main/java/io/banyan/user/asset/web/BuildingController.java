package io.banyan.user.asset.web;

import io.banyan.common.security.Caller;
import io.banyan.user.asset.Building;
import io.banyan.user.asset.BuildingService;
import io.banyan.user.asset.PublicArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/{projectId}")
class BuildingController {

    private final BuildingService buildings;

    BuildingController(BuildingService buildings) {
        this.buildings = buildings;
    }

    record BuildingRequest(
            @NotBlank @Size(max = 60) String name,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> units) {}

    record PublicAreaRequest(
            @NotBlank @Size(max = 160) String name,
            @Nullable Long buildingId) {}

    record Buildings(List<Building> items) {}

    record PublicAreas(List<PublicArea> items) {}

    @PostMapping("/buildings")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    Building add(Caller caller, @PathVariable long projectId, @Valid @RequestBody BuildingRequest request) {
        return buildings.add(
                caller, projectId, request.name().strip(), Objects.requireNonNullElse(request.units(), List.of()));
    }

    @GetMapping("/buildings")
    @PreAuthorize("hasAnyAuthority('staff', 'user:organisation:read')")
    Buildings list(Caller caller, @PathVariable long projectId) {
        return new Buildings(buildings.list(caller, projectId));
    }

    @PostMapping("/public-areas")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    PublicArea addArea(Caller caller, @PathVariable long projectId, @Valid @RequestBody PublicAreaRequest request) {
        return buildings.addPublicArea(caller, projectId, request.name().strip(), request.buildingId());
    }

    @GetMapping("/public-areas")
    @PreAuthorize("hasAnyAuthority('staff', 'resident', 'user:organisation:read')")
    PublicAreas areas(Caller caller, @PathVariable long projectId) {
        return new PublicAreas(buildings.publicAreas(caller, projectId));
    }
}
