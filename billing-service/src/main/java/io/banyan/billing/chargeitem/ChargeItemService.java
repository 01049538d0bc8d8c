package io.banyan.billing.chargeitem;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.id.Ids;
import io.banyan.common.web.Versions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the charge items of each company; a company that has none gets the standard set when they are first asked for. */
@Service
public class ChargeItemService {

    private final ChargeItems items;
    private final Ids ids;

    ChargeItemService(ChargeItems items, Ids ids) {
        this.items = items;
        this.ids = ids;
    }

    /** What an administrator decides about an item. */
    public record Wish(String nameZh, String nameEn, ChargeItem.Kind kind, String ledgerAccount, boolean active) {}

    @Transactional
    public List<ChargeItem> of(long companyId) {
        var known = items.of(companyId);
        if (!known.isEmpty()) {
            return known;
        }
        for (var standard : StandardChargeItem.values()) {
            var _ = items.addIfAbsent(standard.of(companyId, ids.next()));
        }
        return items.of(companyId);
    }

    /** The item each kind of ticket line is charged under. */
    @Transactional
    public Map<ChargeLine.Kind, ChargeItem> forTicketLines(long companyId) {
        var byKind = new EnumMap<ChargeLine.Kind, ChargeItem>(ChargeLine.Kind.class);
        for (var item : of(companyId)) {
            if (item.lineKind() != null) {
                byKind.put(item.lineKind(), item);
            }
        }
        return byKind;
    }

    @Transactional
    public ChargeItem add(long companyId, String code, Wish wish) {
        var _ = of(companyId);
        var item = new ChargeItem(
                ids.next(),
                companyId,
                code,
                wish.nameZh(),
                wish.nameEn(),
                wish.kind(),
                wish.ledgerAccount(),
                null,
                wish.active(),
                0);
        if (!items.addIfAbsent(item)) {
            throw ChargeItemProblem.codeTaken(code);
        }
        return item;
    }

    @Transactional
    public ChargeItem change(long companyId, long id, @Nullable String ifMatch, Wish wish) {
        var item = items.find(id)
                .filter(found -> found.companyId() == companyId)
                .orElseThrow(() -> ChargeItemProblem.notFound(id));
        Versions.require(ifMatch, item.version());
        items.save(new ChargeItem(
                id,
                companyId,
                item.code(),
                wish.nameZh(),
                wish.nameEn(),
                wish.kind(),
                wish.ledgerAccount(),
                item.lineKind(),
                wish.active(),
                item.version()));
        return items.find(id).orElseThrow(() -> ChargeItemProblem.notFound(id));
    }
}
