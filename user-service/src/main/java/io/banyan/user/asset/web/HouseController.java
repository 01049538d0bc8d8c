package io.banyan.user.asset.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.user.asset.Assets.HouseFilter;
import io.banyan.user.asset.House;
import io.banyan.user.asset.HouseKind;
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
import java.util.List;
import java.util.Set;
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

    private final HouseService houses;

    HouseController(HouseService houses) {
        this.houses = houses;
    }

    record AddHousesRequest(@NotEmpty @Size(max = 500) List<NewHouse> houses) {}

    record HouseRequest(
            @NotNull HouseKind kind,

            @NotNull @Positive @Digits(integer = 7, fraction = 2)
            BigDecimal areaM2,

            @NotNull HouseStatus status,
            @Nullable Integer floor) {}

    record Houses(List<House> items) {}

    @PostMapping("/api/v1/buildings/{buildingId}/houses")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    Houses add(Caller caller, @PathVariable long buildingId, @Valid @RequestBody AddHousesRequest request) {
        return new Houses(houses.addAll(caller, buildingId, request.houses()));
    }

    @GetMapping("/api/v1/houses")
    @PreAuthorize("hasAuthority('staff')")
    Page<House> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable Long buildingId,
            @RequestParam(required = false) @Nullable HouseKind kind,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return houses.page(caller, projectId, new HouseFilter(0, Set.of(), buildingId, kind, q), page);
    }

    @GetMapping("/api/v1/houses/{id}")
    @PreAuthorize("hasAnyAuthority('staff', 'resident')")
    ResponseEntity<House> get(Caller caller, @PathVariable long id) {
        return answer(houses.get(caller, id));
    }

    @PutMapping("/api/v1/houses/{id}")
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    ResponseEntity<House> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody HouseRequest request) {
        var change = new HouseService.Change(request.kind(), request.areaM2(), request.status(), request.floor());
        return answer(houses.revise(caller, id, ifMatch, change));
    }

    private static ResponseEntity<House> answer(House house) {
        return ResponseEntity.ok().eTag(Versions.etag(house.version())).body(house);
    }
}
