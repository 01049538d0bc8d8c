package io.banyan.user.factor;

import io.banyan.common.privacy.Vault;
import io.banyan.user.account.Account;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of who wants one: codes of an authenticator app, each good once, and ten recovery codes for the day the phone is lost.
 */
@Service
public class SecondFactorService {

    private static final int KEY_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    /** 112 bits: enough for a hash that is not slow (ASVS 5.0, 6.5.2). */
    private static final int RECOVERY_BYTES = 14;

    private final SecureRandom random = new SecureRandom();
    private final SecondFactors factors;
    private final Vault vault;
    private final Clock clock;

    SecondFactorService(SecondFactors factors, Vault vault, Clock clock) {
        this.factors = factors;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What an authenticator app has to know; shown once.
     *
     * @param key in base 32, for who types it
     * @param uri for a QR code
     */
    public record Enrolment(String key, String uri) {

        @Override
        public String toString() {
            return "Enrolment[]";
        }
    }

    /** @param since null when there is none */
    public record State(boolean active, @Nullable Instant since, int recoveryCodesLeft) {}

    public State of(long accountId) {
        return active(accountId)
                .map(factor -> new State(true, factor.activatedAt(), factors.recoveryCodesLeft(accountId)))
                .orElse(new State(false, null, 0));
    }

    /** A new key, which does nothing until {@link #confirm} has seen a code of it. */
    @Transactional
    public Enrolment begin(Account account) {
        if (account.mustChangePassword()) {
            throw FactorProblem.passwordFirst();
        }
        var key = bytes(KEY_BYTES);
        factors.dropUnconfirmed(account.id());
        try {
            factors.begin(
                    account.id(),
                    account.companyId(),
                    vault.seal(Base64.getEncoder().encodeToString(key), context(account.id())),
                    clock.instant());
        } catch (DuplicateKeyException _) {
            throw FactorProblem.alreadyActive();
        }
        var text = Base32.encode(key);
        return new Enrolment(
                text,
                "otpauth://totp/Banyan:%s?secret=%s&issuer=Banyan&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(account.login(), text, Totp.DIGITS, Totp.STEP_SECONDS));
    }

    /** @return recovery codes, shown once */
    @Transactional
    public List<String> confirm(long accountId, String code) {
        var factor = factors.find(accountId).orElseThrow(FactorProblem::notBegun);
        if (factor.activatedAt() != null) {
            throw FactorProblem.alreadyActive();
        }
        var step = stepOf(factor, code).orElseThrow(FactorProblem::codeWrong);
        if (factors.activate(accountId, step, clock.instant()) == 0) {
            throw FactorProblem.codeWrong();
        }
        var codes = Stream.generate(() -> Base32.encode(bytes(RECOVERY_BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        factors.forgetRecoveryCodes(accountId);
        factors.addRecoveryCodes(
                accountId, codes.stream().map(each -> hash(accountId, each)).toList());
        return codes;
    }

    /** Nothing happens when there is none. */
    @Transactional
    public void end(long accountId) {
        factors.end(accountId);
        factors.forgetRecoveryCodes(accountId);
    }

    /**
     * Uses a code up.
     *
     * @return false when this account has no second factor
     * @throws FactorProblem when it has one, and this is not a code of it
     */
    public boolean prove(long accountId, @Nullable String code) {
        var factor = active(accountId);
        if (factor.isEmpty()) {
            return false;
        }
        if (code == null) {
            throw FactorProblem.codeNeeded();
        }
        var step = stepOf(factor.get(), code);
        var used = step.isPresent()
                ? factors.useStep(accountId, step.get())
                : factors.useRecoveryCode(accountId, hash(accountId, code), clock.instant());
        if (used == 0) {
            throw FactorProblem.codeWrong();
        }
        return true;
    }

    private Optional<SecondFactors.SecondFactor> active(long accountId) {
        return factors.find(accountId).filter(found -> found.activatedAt() != null);
    }

    /** Typing takes a while: the code of the step before is as good. */
    private Optional<Long> stepOf(SecondFactors.SecondFactor factor, String code) {
        var key = Base64.getDecoder().decode(vault.open(factor.secretSealed(), context(factor.accountId())));
        var now = Totp.step(clock.instant());
        var given = code.replace(" ", "");
        return LongStream.rangeClosed(now - 1, now)
                .filter(step -> Totp.code(key, step, Totp.DIGITS).equals(given))
                .boxed()
                .findFirst();
    }

    private String hash(long accountId, String code) {
        return vault.index(
                "recovery-code", accountId + ":" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String context(long accountId) {
        return "second-factor:" + accountId;
    }
}
