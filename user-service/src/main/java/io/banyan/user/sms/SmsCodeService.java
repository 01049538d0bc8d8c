package io.banyan.user.sms;

import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.security.SecureRandom;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Codes of six digits: five minutes, five tries, one use, and only a keyed hash is kept. */
@Service
public class SmsCodeService {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int TRIES = 5;
    private static final int BOUND = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final SmsCodes codes;
    private final SmsSender sender;
    private final Vault vault;

    SmsCodeService(SmsCodes codes, SmsSender sender, Vault vault) {
        this.codes = codes;
        this.sender = sender;
        this.vault = vault;
    }

    /**
     * Sends a new code; whether anybody knows the phone makes no difference.
     *
     * @param address network address of the asker, for the limits
     */
    public void send(Phone phone, String address) {
        var index = phone.index(vault);
        var wait = codes.admit(index, address);
        if (wait.isPositive()) {
            throw SmsProblem.tooMany(wait);
        }
        var code = "%06d".formatted(random.nextInt(BOUND));
        codes.keep(index, hash(index, code), LIFETIME);
        sender.send(phone, "【榕居】验证码 " + code + ",5 分钟内有效,请勿告诉他人。");
    }

    /** The phone belongs to whoever knows the code that was sent to it. */
    public void prove(Phone phone, String code) {
        var index = phone.index(vault);
        if (!codes.matchesAndForgets(index, hash(index, code.strip()), TRIES)) {
            throw SmsProblem.wrongCode();
        }
    }

    private String hash(String phoneIndex, String code) {
        return vault.index("sms-code", phoneIndex + ":" + code);
    }
}
