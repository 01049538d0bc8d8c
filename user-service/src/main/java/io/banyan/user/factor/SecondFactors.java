package io.banyan.user.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where second factors and their recovery codes are kept. */
public interface SecondFactors {

    Optional<SecondFactor> find(long accountId);

    int dropUnconfirmed(long accountId);

    /** @throws org.springframework.dao.DuplicateKeyException when there is one */
    void begin(long accountId, long companyId, String secretSealed, Instant now);

    /** The first code was right. 0 when it is active already or the step was used. */
    int activate(long accountId, long step, Instant now);

    /** Uses a step up: a code is good once. 0 when it or a later one was used. */
    int useStep(long accountId, long step);

    int end(long accountId);

    void addRecoveryCodes(long accountId, List<String> hashes);

    /** 0 when there is no such unused code. */
    int useRecoveryCode(long accountId, String hash, Instant now);

    int recoveryCodesLeft(long accountId);

    int forgetRecoveryCodes(long accountId);

    /**
     * An authenticator app that knows a key of ours.
     *
     * @param lastStep    the youngest step whose code was used
     * @param activatedAt null while the first code was not shown
     */
    record SecondFactor(
            long accountId,
            String secretSealed,
            long lastStep,
            @Nullable Instant activatedAt) {}
}
