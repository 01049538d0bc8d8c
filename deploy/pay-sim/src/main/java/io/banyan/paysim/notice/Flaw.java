package io.banyan.paysim.notice;

import io.banyan.paysim.knob.Knob;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be wrong with a notice. A receiver must refuse each of these.
public enum Flaw {
    NONE("duplicate", null),
    FORGED("forged", Knob.NOTICE_FORGED),
    LATE("late", Knob.NOTICE_EXPIRED),
    WRONG_AMOUNT("wrong-amount", Knob.NOTICE_WRONG_AMOUNT),
    FOREIGN_MERCHANT("foreign-merchant", Knob.NOTICE_WRONG_MCHID),
    FOREIGN_APP("foreign-app", Knob.NOTICE_WRONG_APPID),
    UNKNOWN_KEY("unknown-key", Knob.NOTICE_UNKNOWN_SERIAL);

    private final String variant;
    private final @Nullable Knob knob;

    Flaw(String variant, @Nullable Knob knob) {
        this.variant = variant;
        this.knob = knob;
    }

    /// The flaw by its name in `?variant=`; `duplicate` has none: it is the same good notice again.
    public static Optional<Flaw> ofVariant(String variant) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.variant.equals(variant))
                .findFirst();
    }

    @Nullable
    Knob knob() {
        return knob;
    }
}
