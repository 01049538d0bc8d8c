package io.banyan.user.household.web;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.security.Caller;
import io.banyan.user.household.HouseholdService;
import io.banyan.user.household.HouseholdService.NewMember;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Rights.HeldRight;
import io.banyan.user.privacy.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/houses/{houseId}/members")
@PreAuthorize("hasAuthority('resident')")
class HouseholdController {

    private final HouseholdService households;

    HouseholdController(HouseholdService households) {
        this.households = households;
    }

    /**
     * @param may     all if absent
     * @param validTo last day; a tenant has one
     */
    record MemberRequest(
            @NotBlank @Size(max = 60) String name,
            @NotBlank String phone,
            @NotNull Relation role,
            @Nullable Set<HousePermission> may,
            @Nullable LocalDate validTo) {

        NewMember member() {
            return new NewMember(
                    name.strip(),
                    Phone.of(phone),
                    role,
                    Objects.requireNonNullElse(may, HouseRight.EVERYTHING),
                    validTo);
        }
    }

    /** @param verified whether he has signed in */
    record MemberView(
            long id,
            String name,
            Relation role,
            Set<HousePermission> may,
            boolean verified,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static MemberView of(HeldRight held) {
            return new MemberView(
                    held.holder().ownerId(),
                    held.holder().name(),
                    held.right().role(),
                    held.right().may(),
                    held.holder().accountId() != null,
                    held.right().validFrom(),
                    held.right().validTo());
        }
    }

    record Household(List<MemberView> items) {

        static Household of(List<HeldRight> held) {
            return new Household(held.stream().map(MemberView::of).toList());
        }
    }

    @GetMapping
    Household list(Caller caller, @PathVariable long houseId) {
        return Household.of(households.members(caller, houseId));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Household add(Caller caller, @PathVariable long houseId, @Valid @RequestBody MemberRequest request) {
        return Household.of(households.add(caller, houseId, request.member()));
    }

    @DeleteMapping("/{memberId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable long houseId, @PathVariable long memberId) {
        households.remove(caller, houseId, memberId);
    }
}
