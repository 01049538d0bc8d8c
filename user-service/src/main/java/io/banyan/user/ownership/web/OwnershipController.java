package io.banyan.user.ownership.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Rights.Change;
import io.banyan.user.ownership.Rights.What;
import io.banyan.user.ownership.Share;
import io.banyan.user.ownership.TransferService;
import io.banyan.user.ownership.TransferService.NewOwner;
import io.banyan.user.ownership.TransferService.Transfer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/houses/{houseId}")
@PreAuthorize("hasAuthority('user:owner:manage')")
class OwnershipController {

    private final TransferService transfers;

    OwnershipController(TransferService transfers) {
        this.transfers = transfers;
    }

    /** @param share like {@code 1/2}; absent when nobody told it */
    record NewOwnerRequest(@NotNull Long ownerId, @Nullable String share) {}

    /** @param on first day of the new owners */
    record TransferRequest(
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 20) List<@Valid NewOwnerRequest> owners,
            @Nullable @Size(max = 200) String reason) {}

    record ChangeView(
            long ownerId,
            String ownerName,
            What what,
            Relation role,
            @Nullable String share,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String reason,
            long changedBy,
            Instant changedAt) {

        static ChangeView of(Change change) {
            return new ChangeView(
                    change.ownerId(),
                    change.ownerName(),
                    change.what(),
                    change.role(),
                    change.share() == null ? null : change.share().text(),
                    change.validFrom(),
                    change.validTo(),
                    change.reason(),
                    change.changedBy(),
                    change.changedAt());
        }
    }

    record OwnershipHistory(List<ChangeView> items) {}

    /** Passes the asset to new owners; the answer is its history. */
    @PostMapping("/actions/transfer")
    OwnershipHistory transfer(Caller caller, @PathVariable long houseId, @Valid @RequestBody TransferRequest request) {
        var owners = request.owners().stream()
                .map(owner -> new NewOwner(owner.ownerId(), share(owner.share())))
                .toList();
        transfers.transfer(caller, houseId, new Transfer(request.on(), owners, request.reason()));
        return history(caller, houseId);
    }

    @GetMapping("/ownership-changes")
    OwnershipHistory history(Caller caller, @PathVariable long houseId) {
        return new OwnershipHistory(
                transfers.history(caller, houseId).stream().map(ChangeView::of).toList());
    }

    private static @Nullable Share share(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var share = Share.parse(text);
        if (share == null) {
            throw RequestProblem.field("/owners", "share", "A share is a fraction like 1/2");
        }
        return share;
    }
}
