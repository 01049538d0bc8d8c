package io.banyan.common.seata;

import org.jspecify.annotations.Nullable;

/** The service must not start: its global transactions would not be any. */
final class SeataNotActive extends RuntimeException {

    private final String mend;

    SeataNotActive(String reason, String mend, @Nullable Throwable cause) {
        super("Seata is not active: " + reason, cause);
        this.mend = mend;
    }

    /** What the operator can do about it. */
    String mend() {
        return mend;
    }
}
