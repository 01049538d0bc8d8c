package io.banyan.user.token;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.Source;
import io.banyan.user.factor.StaffProofService;
import io.banyan.user.factor.StaffProofService.Evidence;
import io.banyan.user.sms.SmsCodeService;
import org.springframework.stereotype.Service;

/**
 * Somebody who is signed in proves again who he is, for the sake of a dangerous action. The sign-in stays the same; its next access token says
 * when that was. Without a transaction around the whole: a counted attempt stays counted.
 */
@Service
public class StepUpService {

    private final Accounts accounts;
    private final StaffProofService proofs;
    private final SmsCodeService codes;
    private final AccountService phones;
    private final SignInService turning;

    StepUpService(
            Accounts accounts,
            StaffProofService proofs,
            SmsCodeService codes,
            AccountService phones,
            SignInService turning) {
        this.accounts = accounts;
        this.proofs = proofs;
        this.codes = codes;
        this.phones = phones;
        this.turning = turning;
    }

    /**
     * A refused proof leaves the refresh token as it was.
     *
     * @throws TokenProblem when the refresh token is no good
     */
    public IssuedTokens prove(String refreshToken, String clientId, Evidence shown) {
        var signIn = turning.requireGood(refreshToken, clientId);
        var proved = proofs.proveAgain(owner(signIn), shown, Source.ofSession(signIn.id()));
        return turning.refreshProved(refreshToken, clientId, proved.twoFactors());
    }

    /**
     * The same of a resident, who has no password: by a code that was sent to the phone of his account just now.
     *
     * @throws TokenProblem when the refresh token is no good, or is that of a member of staff, for whom a phone is not enough
     */
    public IssuedTokens proveByPhone(String refreshToken, String clientId, String smsCode) {
        var account = owner(turning.requireGood(refreshToken, clientId));
        if (account.kind() != AccountKind.RESIDENT || account.phoneSealed() == null) {
            throw TokenProblem.refreshRefused();
        }
        codes.prove(phones.phoneOf(account), smsCode);
        return turning.refreshProved(refreshToken, clientId, false);
    }

    private Account owner(SignIn signIn) {
        return accounts.find(signIn.accountId()).filter(Account::active).orElseThrow(TokenProblem::refreshRefused);
    }
}
