package io.banyan.user.token;

import io.banyan.user.account.Account;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.Source;
import io.banyan.user.factor.StaffProofService;
import io.banyan.user.factor.StaffProofService.Evidence;
import org.springframework.stereotype.Service;

/**
 * Somebody who is signed in proves again who he is, for the sake of a dangerous action. The sign-in stays the same; its next access token says
 * when that was. Without a transaction around the whole: a counted attempt stays counted.
 */
@Service
public class StepUpService {

    private final Accounts accounts;
    private final StaffProofService proofs;
    private final SignInService turning;

    StepUpService(Accounts accounts, StaffProofService proofs, SignInService turning) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.turning = turning;
    }

    /**
     * A refused proof leaves the refresh token as it was.
     *
     * @throws TokenProblem when the refresh token is no good
     */
    public IssuedTokens prove(String refreshToken, String clientId, Evidence shown) {
        var signIn = turning.requireGood(refreshToken, clientId);
        var account =
                accounts.find(signIn.accountId()).filter(Account::active).orElseThrow(TokenProblem::refreshRefused);
        var proved = proofs.proveAgain(account, shown, Source.ofSession(signIn.id()));
        return turning.refreshProved(refreshToken, clientId, proved.twoFactors());
    }
}
