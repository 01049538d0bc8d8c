package io.banyan.user.token;

import io.banyan.common.id.Ids;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountProblem;
import io.banyan.user.privacy.Digests;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins families of refresh tokens and adds the next of a family. A token is 32 random bytes; only its hash is stored. */
@Service
public class TokenFamilyService {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SignIns signIns;
    private final AccessTokens tokens;
    private final Ids ids;
    private final Clock clock;
    private final TokenProperties properties;

    TokenFamilyService(SignIns signIns, AccessTokens tokens, Ids ids, Clock clock, TokenProperties properties) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
        this.properties = properties;
    }

    /** Begins a sign-in of somebody who has proved who he is. */
    @Transactional
    public IssuedTokens begin(Account account, String clientId, Arrival arrival) {
        if (!account.active()) {
            throw AccountProblem.wrongCredentials();
        }
        if (!account.mayUse(clientId)) {
            throw TokenProblem.clientNotAllowed();
        }
        var now = clock.instant();
        var signIn = new SignIn(
                ids.next(),
                account.id(),
                account.companyId(),
                clientId,
                now,
                now,
                now.plus(properties.refreshAbsolute()),
                null,
                arrival.provedAt(),
                arrival.twoFactors(),
                arrival.device());
        signIns.add(signIn);
        return next(account, signIn, null, now);
    }

    /**
     * The next tokens of a sign-in: good until it was not used for long, and never longer than the sign-in itself.
     *
     * @param parent hash of the refresh token that they follow
     */
    IssuedTokens next(Account account, SignIn signIn, @Nullable String parent, Instant now) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var refreshToken = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var idle = now.plus(properties.refreshIdle());
        var until = idle.isBefore(signIn.expiresAt()) ? idle : signIn.expiresAt();
        signIns.addToken(hash(refreshToken), parent, signIn.id(), now, until);
        return new IssuedTokens(tokens.forPerson(account, signIn), refreshToken, until, account.mustChangePassword());
    }

    static String hash(String token) {
        return Digests.sha256(token);
    }
}
