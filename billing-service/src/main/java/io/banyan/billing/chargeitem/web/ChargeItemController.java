package io.banyan.billing.chargeitem.web;

import io.banyan.billing.chargeitem.ChargeItem;
import io.banyan.billing.chargeitem.ChargeItemService;
import io.banyan.billing.chargeitem.ChargeItemService.Wish;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

@RestController
@RequestMapping("/api/v1/charge-items")
class ChargeItemController {

    private static final String MANAGE = "hasAuthority('" + Permissions.CHARGE_ITEM_MANAGE + "')";
    private static final String ACCOUNT = "[1-6][0-9]{3}(\\.[A-Z0-9_]{1,30})?";

    private final ChargeItemService items;

    ChargeItemController(ChargeItemService items) {
        this.items = items;
    }

    record NewChargeItemRequest(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String code,

            @NotBlank @Size(max = 80) String nameZh,
            @NotBlank @Size(max = 80) String nameEn,
            @NotNull ChargeItem.Kind kind,
            @NotBlank @Pattern(regexp = ACCOUNT) String ledgerAccount) {}

    record ChangeChargeItemRequest(
            @NotBlank @Size(max = 80) String nameZh,
            @NotBlank @Size(max = 80) String nameEn,
            @NotNull ChargeItem.Kind kind,
            @NotBlank @Pattern(regexp = ACCOUNT) String ledgerAccount,
            @Nullable Boolean active) {}

    record ChargeItems(List<ChargeItem> items) {}

    @GetMapping
    @PreAuthorize("hasAnyAuthority('" + Permissions.BILL_READ + "','" + Permissions.CHARGE_ITEM_MANAGE + "')")
    ChargeItems list(Caller caller) {
        return new ChargeItems(items.of(caller.companyId()));
    }

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<ChargeItem> add(Caller caller, @Valid @RequestBody NewChargeItemRequest request) {
        var wish = new Wish(request.nameZh(), request.nameEn(), request.kind(), request.ledgerAccount(), true);
        return answer(HttpStatus.CREATED, items.add(caller.companyId(), request.code(), wish));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<ChargeItem> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeChargeItemRequest request) {
        var active = request.active() == null || request.active();
        var wish = new Wish(request.nameZh(), request.nameEn(), request.kind(), request.ledgerAccount(), active);
        return answer(HttpStatus.OK, items.change(caller.companyId(), id, ifMatch, wish));
    }

    private static ResponseEntity<ChargeItem> answer(HttpStatus status, ChargeItem item) {
        return ResponseEntity.status(status).eTag(Versions.etag(item.version())).body(item);
    }
}
