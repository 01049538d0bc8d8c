package io.banyan.user.account;

import java.util.Arrays;
import java.util.Optional;

/** With which of our apps a member of staff may sign in. */
public enum StaffClient {
    /** The back office on a computer. */
    PC("banyan-office"),
    /** The staff app on a phone. */
    APP("banyan-staff");

    private final String clientId;

    StaffClient(String clientId) {
        this.clientId = clientId;
    }

    /** By which it names itself at the token endpoint. */
    public String clientId() {
        return clientId;
    }

    static Optional<StaffClient> of(String clientId) {
        return Arrays.stream(values())
                .filter(each -> each.clientId.equals(clientId))
                .findFirst();
    }
}
