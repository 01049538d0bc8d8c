package io.banyan.user.me;

import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the caller's password and ends his sign-ins on other devices, both or neither. */
@Service
public class OwnPasswordService {

    private final AccountService accounts;
    private final SignInService signIns;

    OwnPasswordService(AccountService accounts, SignInService signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Transactional
    public void change(Account account, String password, long presentSignIn) {
        accounts.changePassword(account, password);
        signIns.endOthers(account.id(), presentSignIn, End.PASSWORD_CHANGED);
    }
}
