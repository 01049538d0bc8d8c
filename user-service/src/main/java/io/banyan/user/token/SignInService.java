package io.banyan.user.token;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.job.Job;
import io.banyan.user.account.Account;
import io.banyan.user.account.Accounts;
import io.banyan.user.token.SignIns.End;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps sign-ins going and ends them. A refresh token is good for one use and gives its successor. A second use means that two people have
 * it, and ends the whole family, unless it comes soon and the successor was never used: then the answer was lost on its way, and
 * another successor takes the place of the lost one.
 */
@Service
public class SignInService {

    private static final Logger log = LoggerFactory.getLogger(SignInService.class);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** How long a client may repeat a refresh of which it has seen no answer. */
    private static final Duration REPEATABLE = Duration.ofMinutes(2);

    private final SignIns signIns;
    private final Accounts accounts;
    private final TokenFamilyService families;
    private final Clock clock;

    SignInService(SignIns signIns, Accounts accounts, TokenFamilyService families, Clock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Turns a refresh token over. Does not roll back when it refuses: a family that was ended stays ended.
     *
     * @param companyId where a resident whom several companies know goes over; absent to stay
     * @throws TokenProblem always the same, whatever is wrong
     */
    @Transactional(noRollbackFor = TokenProblem.class)
    public IssuedTokens refresh(String refreshToken, String clientId, @Nullable Long companyId) {
        var now = clock.instant();
        var shown = live(TokenFamilyService.hash(refreshToken), clientId, now);
        var signIn = shown.signIn();
        var account =
                accounts.find(signIn.accountId()).filter(Account::active).orElseThrow(TokenProblem::refreshRefused);
        var target = companyId == null || companyId == account.companyId() ? account : inCompany(account, companyId);
        // First, since it lets only one of its tokens be shown at a time.
        signIns.touch(signIn.id(), now);
        if (signIns.useUp(shown.token().hash(), now) == 0 && !replacesWhatWasLost(shown.token(), now)) {
            throw cameTwice(signIn, now);
        }
        if (target.id() != account.id()) {
            signIns.end(signIn.id(), End.SWITCHED, now);
            return families.begin(target, clientId, Arrival.of(signIn));
        }
        return families.next(account, signIn, shown.token().hash(), now);
    }

    /**
     * The sign-in of a refresh token that could be turned over now. Asked before a proof is looked at, so that nobody tries passwords with a
     * token that is good for nothing else.
     *
     * @throws TokenProblem as {@link #refresh} does, and ends the family as it does
     */
    @Transactional(noRollbackFor = TokenProblem.class)
    public SignIn requireGood(String refreshToken, String clientId) {
        var now = clock.instant();
        var shown = live(TokenFamilyService.hash(refreshToken), clientId, now);
        if (isOver(shown.token(), now)) {
            throw cameTwice(shown.signIn(), now);
        }
        return shown.signIn();
    }

    private boolean replacesWhatWasLost(SignIns.StoredToken token, Instant now) {
        return !isOver(token, now) && signIns.replaceSuccessor(token.signInId(), token.hash(), now) == 1;
    }

    /** Whether nobody could show it in good faith any more. */
    private static boolean isOver(SignIns.StoredToken token, Instant now) {
        var usedAt = token.usedAt();
        return token.replacedAt() != null
                || usedAt != null
                        && !(token.successorUnused() && usedAt.plus(REPEATABLE).isAfter(now));
    }

    private record Shown(SignIns.StoredToken token, SignIn signIn) {}

    private Shown live(String hash, String clientId, Instant now) {
        var token = signIns.findToken(hash).orElseThrow(TokenProblem::refreshRefused);
        var signIn = signIns.find(token.signInId()).orElseThrow(TokenProblem::refreshRefused);
        if (!signIn.clientId().equals(clientId)
                || !signIn.isLiveAt(now)
                || !token.expiresAt().isAfter(now)) {
            throw TokenProblem.refreshRefused();
        }
        return new Shown(token, signIn);
    }

    private TokenProblem cameTwice(SignIn signIn, Instant now) {
        signIns.end(signIn.id(), End.TOKEN_REUSED, now);
        log.warn(
                "A refresh token of sign-in {} of account {} came twice: its family is ended",
                signIn.id(),
                signIn.accountId());
        return TokenProblem.refreshRefused();
    }

    /**
     * Turns a refresh token over for somebody who has just proved again who he is.
     *
     * @throws TokenProblem as {@link #refresh} does
     */
    @Transactional(noRollbackFor = TokenProblem.class)
    public IssuedTokens refreshProved(String refreshToken, String clientId, boolean twoFactors) {
        signIns.findToken(TokenFamilyService.hash(refreshToken))
                .filter(stored -> !isOver(stored, clock.instant()))
                .ifPresent(stored -> signIns.prove(stored.signInId(), clock.instant(), twoFactors));
        return refresh(refreshToken, clientId, null);
    }

    /** The sign-ins of an account that are alive, the one used last first. */
    public List<SignIn> of(long accountId) {
        return signIns.liveOf(accountId, clock.instant());
    }

    /** The same person, known by the phone he proved, in another company. */
    private Account inCompany(Account account, long companyId) {
        var phone = account.phoneIndex();
        if (phone == null || account.kind() != AccountKind.RESIDENT) {
            throw TokenProblem.refreshRefused();
        }
        return accounts.residentsByPhone(phone).stream()
                .filter(other -> other.companyId() == companyId && other.active())
                .findFirst()
                .orElseThrow(TokenProblem::refreshRefused);
    }

    /** Ends the sign-in a refresh token belongs to; an unknown token ends nothing (RFC 7009). */
    @Transactional
    public void revoke(String refreshToken, String clientId) {
        signIns.findToken(TokenFamilyService.hash(refreshToken))
                .flatMap(stored -> signIns.find(stored.signInId()))
                .filter(signIn -> signIn.clientId().equals(clientId))
                .ifPresent(signIn -> signIns.end(signIn.id(), End.SIGNED_OUT, clock.instant()));
    }

    /** Whether there was one of this account to end; what is over already counts. */
    @Transactional
    public boolean end(long accountId, long signInId) {
        var own = signIns.find(signInId).filter(signIn -> signIn.accountId() == accountId);
        own.ifPresent(signIn -> signIns.end(signInId, End.SIGNED_OUT, clock.instant()));
        return own.isPresent();
    }

    /** Ends every sign-in of an account. */
    @Transactional
    public void endAll(long accountId, End reason) {
        signIns.endAll(accountId, null, reason, clock.instant());
    }

    /** Ends what an account may not go on with: its sign-ins with these apps. */
    @Transactional
    public void endWith(long accountId, Collection<String> clientIds) {
        clientIds.forEach(client -> signIns.endWith(accountId, client, End.DISABLED, clock.instant()));
    }

    @Transactional
    public void endOthers(long accountId, long exceptSignInId, End reason) {
        signIns.endAll(accountId, exceptSignInId, reason, clock.instant());
    }

    /** Forgets what was over a month ago. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
    @Job("user.forget-old-sign-ins")
    @Transactional
    public int forgetOld() {
        var over = signIns.over(clock.instant().minus(REMEMBERED));
        if (!over.isEmpty()) {
            signIns.forget(over);
        }
        return over.size();
    }
}
