package io.banyan.user.owner.web;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.common.problem.RequestProblem;
import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.owner.OwnerService;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Share;
import io.banyan.user.privacy.Phone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param phone       of a new record; without one a changed record keeps its own, and one as it is shown, masked, is refused
 * @param projectId   of a new record; a record never moves to another project
 * @param contactName who answers the phone of a company
 * @param fields      absent to keep them
 */
record OwnerRequest(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 30) String phone,
        @Nullable Long projectId,
        @NotNull @Size(max = 100) List<@Valid HouseRightRequest> houses,
        @Nullable OwnerKind kind,
        @Nullable @Size(max = 60) String contactName,
        @Nullable @Size(max = 100) Map<String, String> fields) {

    /**
     * @param share of a co-owner, like {@code 1/2}
     * @param may   what family or a tenant may do there; all if absent, and always all for an owner
     */
    record HouseRightRequest(
            @NotNull Long houseId,
            @Nullable Relation role,
            @Nullable String share,
            @Nullable Set<HousePermission> may,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        HouseRight right(int row) {
            var relation = Objects.requireNonNullElse(role, Relation.OWNER);
            return new HouseRight(
                    houseId,
                    relation,
                    share(row),
                    may == null || relation == Relation.OWNER ? HouseRight.EVERYTHING : may,
                    validFrom,
                    validTo);
        }

        private @Nullable Share share(int row) {
            if (share == null) {
                return null;
            }
            var read = Share.parse(share);
            if (read == null) {
                throw RequestProblem.invalid(List.of(
                        new FieldError("/houses/" + row + "/share", "share", "A share is a fraction like 1/2")));
            }
            return read;
        }
    }

    OwnerService.Facts facts() {
        var rights = new ArrayList<HouseRight>();
        for (int i = 0; i < houses.size(); i++) {
            rights.add(houses.get(i).right(i));
        }
        return new OwnerService.Facts(
                Objects.requireNonNullElse(kind, OwnerKind.PERSON),
                name.strip(),
                contactName == null || contactName.isBlank() ? null : contactName.strip(),
                phone == null || phone.isBlank() ? null : Phone.of(phone),
                rights,
                fields);
    }
}
