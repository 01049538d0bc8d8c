package io.banyan.user.company;

import io.banyan.common.contract.user.Permissions;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.account.Accounts;
import io.banyan.user.staff.FounderService;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Gives an empty platform the one account that can bring companies onto it. With any account present it does nothing. */
@Service
public class BootstrapService {

    private static final Logger log = LoggerFactory.getLogger(BootstrapService.class);
    private static final List<String> RIGHTS = List.of(
            Permissions.PLATFORM_OPERATE,
            Permissions.ORGANISATION_MANAGE,
            Permissions.ORGANISATION_READ,
            Permissions.STAFF_MANAGE,
            Permissions.OPERATIONS_READ,
            Permissions.OPERATIONS_ACT,
            Permissions.PAYLOAD_READ,
            Permissions.SMS_OUTBOX_READ);
    private static final int PASSWORD_BYTES = 15;

    private final Accounts accounts;
    private final FounderService founders;
    private final BootstrapProperties properties;

    BootstrapService(Accounts accounts, FounderService founders, BootstrapProperties properties) {
        this.accounts = accounts;
        this.founders = founders;
        this.properties = properties;
    }

    public void ensureOperator() {
        if (!accounts.isEmpty()) {
            return;
        }
        var given = !properties.password().isBlank();
        var password = given ? properties.password() : generated();
        try {
            founders.foundOperator(properties.login(), password, !given, RIGHTS);
        } catch (DuplicateKeyException | AccountProblem takenMeanwhile) {
            if (accounts.isEmpty()) {
                throw takenMeanwhile;
            }
            return;
        }
        if (given) {
            log.info("Operator account {} was made", properties.login());
        } else {
            log.warn(
                    "Operator account {} was made with password {} , to be changed at the first sign-in",
                    properties.login(),
                    password);
        }
    }

    private static String generated() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
