package io.banyan.paysim.knob;

import io.banyan.paysim.knob.Fault.Call;
import io.banyan.paysim.knob.Fault.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The present position of every knob. Each counted piece of bad luck is given out once, also under concurrency.
@Component
public class Knobs {

    private final Map<Knob, Long> turned = new EnumMap<>(Knob.class);
    private final List<Fault> faults = new ArrayList<>();

    /// Turns these knobs and puts all others back to their standard.
    public synchronized void set(Map<Knob, Long> values, List<Fault> newFaults) {
        values.forEach(Knob::check);
        turned.clear();
        turned.putAll(values);
        faults.clear();
        faults.addAll(newFaults);
    }

    public synchronized long value(Knob knob) {
        return turned.getOrDefault(knob, knob.standard());
    }

    public Duration millis(Knob knob) {
        return Duration.ofMillis(value(knob));
    }

    /// Uses up one of "the next n"; false if there is none left.
    public synchronized boolean take(Knob knob) {
        long left = value(knob);
        if (left == 0) {
            return false;
        }
        turned.put(knob, left - 1);
        return true;
    }

    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    synchronized Optional<Fault> takeFault(Call call, Moment moment) {
        for (int index = 0; index < faults.size(); index++) {
            Fault fault = faults.get(index);
            if (fault.meets(call, moment)) {
                if (fault.times() == 1) {
                    faults.remove(index);
                } else {
                    faults.set(index, fault.oneLess());
                }
                return Optional.of(fault.once());
            }
        }
        return Optional.empty();
    }
}
