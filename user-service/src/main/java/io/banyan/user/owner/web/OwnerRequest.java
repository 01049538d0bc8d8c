package io.banyan.user.owner.web;

import io.banyan.user.owner.OwnerService;
import io.banyan.user.owner.Owners.HouseRight;
import io.banyan.user.owner.Relation;
import io.banyan.user.privacy.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param projectId of a new record; a record never moves to another project */
record OwnerRequest(
        @NotBlank @Size(max = 60) String name,
        @NotBlank String phone,
        @Nullable Long projectId,
        @NotNull @Size(max = 100) List<@Valid HouseRequest> houses) {

    record HouseRequest(
            @NotNull Long houseId,
            @Nullable Relation role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    OwnerService.Facts facts() {
        return new OwnerService.Facts(
                name.strip(),
                Phone.of(phone),
                houses.stream()
                        .map(house -> new HouseRight(
                                house.houseId(),
                                Objects.requireNonNullElse(house.role(), Relation.OWNER),
                                house.validFrom(),
                                house.validTo()))
                        .toList());
    }
}
