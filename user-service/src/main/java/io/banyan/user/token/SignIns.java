package io.banyan.user.token;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where sign-ins and the hashes of their refresh tokens are kept. */
public interface SignIns {

    /** Why a sign-in is over. */
    enum End {
        SIGNED_OUT,
        TOKEN_REUSED,
        PASSWORD_CHANGED,
        DISABLED,
        SWITCHED,
        FACTOR_CHANGED
    }

    void add(SignIn signIn);

    Optional<SignIn> find(long id);

    /** @param parent hash of the token that it follows; absent for the first of a sign-in */
    void addToken(String hash, @Nullable String parent, long signInId, Instant issuedAt, Instant expiresAt);

    Optional<StoredToken> findToken(String hash);

    /** Uses a refresh token up. 0 when somebody did so before, or when it was replaced. */
    int useUp(String hash, Instant now);

    /** Makes the successor of a token void, if it was not used yet; there is only one at a time. 0 when there is none. */
    int replaceSuccessor(long signInId, String hash, Instant now);

    int touch(long id, Instant now);

    /** Its owner has proved again who he is. */
    int prove(long id, Instant now, boolean twoFactors);

    /** The sign-ins of an account that are alive, the one used last first; at most 100. */
    List<SignIn> liveOf(long accountId, Instant now);

    int end(long id, End reason, Instant now);

    /** Ends all sign-ins of an account but one. */
    int endAll(long accountId, @Nullable Long except, End reason, Instant now);

    /** Those of these sign-ins that are neither ended nor expired, in one query. */
    List<Live> live(Collection<Long> ids, Instant now);

    /** A sign-in that is alive, and whose it is. */
    record Live(long id, long accountId) {}

    /** Ends the sign-ins of an account with one app. */
    int endWith(long accountId, String clientId, End reason, Instant now);

    /** Ids of sign-ins that ended or expired before; at most 500. */
    List<Long> over(Instant before);

    void forget(List<Long> signInIds);

    /**
     * A refresh token as it is kept: never the token, only its hash leads here.
     *
     * @param replacedAt      when another was given in its place, because it seemed never to have arrived
     * @param successorUnused whether it gave a successor that nobody has shown yet
     */
    record StoredToken(
            String hash,
            long signInId,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant replacedAt,
            boolean successorUnused) {}
}
