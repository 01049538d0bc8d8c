package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.List;
import java.util.Map;

/** Fields of tickets of the company's own: one that residents are asked for, and one for the office. Neither is required. */
final class TicketFieldSeed {

    private final Office office;

    TicketFieldSeed(Office office) {
        this.office = office;
    }

    /** @return how many there are */
    int run() {
        var fields = Map.of(
                "gateCard",
                Map.of(
                        "label",
                        "门禁卡号",
                        "type",
                        "TEXT",
                        "searchable",
                        true,
                        "residents",
                        true,
                        "position",
                        1,
                        "kinds",
                        List.of("SECURITY")),
                "underWarranty",
                Map.of(
                        "label",
                        "保修期内",
                        "type",
                        "CHOICE",
                        "searchable",
                        true,
                        "position",
                        2,
                        "kinds",
                        List.of("REPAIR"),
                        "choices",
                        List.of("是", "否", "待核实")));
        var known = office.whole("/api/v1/fields?subject=TICKET").stream()
                .map(one -> Json.text(one, "code", "field"))
                .toList();
        fields.forEach((code, field) -> {
            if (!known.contains(code)) {
                var _ = office.make("/api/v1/fields", Map.of("subject", "TICKET", "code", code, "field", field));
            }
        });
        return fields.size();
    }
}
