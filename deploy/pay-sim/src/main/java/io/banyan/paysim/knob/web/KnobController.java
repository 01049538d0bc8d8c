package io.banyan.paysim.knob.web;

import io.banyan.paysim.knob.Fault;
import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.problem.WeChatProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Shows, sets and resets the knobs: `{"noticeDrop": 2, "faults": [{"call": "PREPAY", "answer": "TIMEOUT", "moment":
/// "AFTER", "times": 1, "delayMs": 8000}]}`. What is not named goes back to its standard.
@RestController
@RequestMapping("/sim/knobs")
class KnobController {

    private final Knobs knobs;
    private final JsonMapper json;

    KnobController(Knobs knobs, JsonMapper json) {
        this.knobs = knobs;
        this.json = json;
    }

    @GetMapping
    Map<String, Object> show() {
        Map<String, Object> positions = new LinkedHashMap<>();
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Knob knob : Knob.values()) {
            positions.put(knob.wireName(), knobs.value(knob));
            meanings.put(knob.wireName(), knob.meaning());
        }
        positions.put("faults", knobs.faults());
        positions.put("meaning", meanings);
        return positions;
    }

    @PutMapping
    Map<String, Object> set(@RequestBody JsonNode wanted) {
        if (!wanted.isObject()) {
            throw WeChatProblem.paramError("The knobs are a JSON object");
        }
        Map<Knob, Long> values = new EnumMap<>(Knob.class);
        List<Fault> faults = new ArrayList<>();
        wanted.forEachEntry((name, value) -> {
            if (name.equals("faults")) {
                faults.addAll(faultsIn(value));
            } else {
                values.put(Knob.named(name), numberIn(name, value));
            }
        });
        knobs.set(values, faults);
        return show();
    }

    @DeleteMapping
    Map<String, Object> reset() {
        knobs.set(Map.of(), List.of());
        return show();
    }

    private List<Fault> faultsIn(JsonNode list) {
        try {
            return List.of(json.treeToValue(list, Fault[].class));
        } catch (JacksonException e) {
            throw e.getCause() instanceof WeChatProblem problem
                    ? problem
                    : WeChatProblem.paramError("faults: " + e.getOriginalMessage());
        }
    }

    private static long numberIn(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw WeChatProblem.paramError(name + " must be a whole number");
        }
        return value.longValue();
    }
}
