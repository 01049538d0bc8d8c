package io.banyan.paysim.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a notice says, unless the flaw is in it.
@Component
class FlawedContent {

    private static final String FOREIGN_MCHID = "1900000109";
    private static final String FOREIGN_APPID = "wxd678efh567hg6787";

    private final JsonMapper json;

    FlawedContent(JsonMapper json) {
        this.json = json;
    }

    String of(String plaintext, Flaw flaw) {
        var content = (ObjectNode) json.readTree(plaintext);
        switch (flaw) {
            case WRONG_AMOUNT -> addOneFen((ObjectNode) content.get("amount"));
            case FOREIGN_MERCHANT -> content.put("mchid", FOREIGN_MCHID);
            case FOREIGN_APP -> content.put("appid", FOREIGN_APPID);
            case NONE, FORGED, LATE, UNKNOWN_KEY -> {
                return plaintext;
            }
        }
        return json.writeValueAsString(content);
    }

    private static void addOneFen(ObjectNode amount) {
        for (String name : List.of("total", "payer_total", "refund", "payer_refund")) {
            if (amount.has(name)) {
                amount.put(name, amount.get(name).longValue() + 1);
            }
        }
    }
}
