package io.banyan.user.token;

import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.factor.StaffProofService;
import io.banyan.user.factor.StaffProofService.Proved;
import io.banyan.user.owner.ResidentService;
import io.banyan.user.privacy.Phone;
import io.banyan.user.sms.SmsCodeService;
import io.banyan.user.wechat.WechatProblem;
import io.banyan.user.wechat.WechatService;
import org.springframework.stereotype.Service;

/** From what somebody shows to who he is. */
@Service
public class ProofService {

    private final StaffProofService staff;
    private final SmsCodeService codes;
    private final WechatService wechat;
    private final ResidentService residents;
    private final AccountService accounts;

    ProofService(
            StaffProofService staff,
            SmsCodeService codes,
            WechatService wechat,
            ResidentService residents,
            AccountService accounts) {
        this.staff = staff;
        this.codes = codes;
        this.wechat = wechat;
        this.residents = residents;
        this.accounts = accounts;
    }

    /** Who shows this; refuses with the problem of the kind of proof. */
    public Proved prove(Proof proof) {
        return switch (proof) {
            case Proof.Password(var username, var evidence, var source) -> staff.prove(username, evidence, source);
            case Proof.SmsCode(var phone, var code) -> new Proved(byPhone(Phone.of(phone), code), false);
            case Proof.WechatMiniProgram shown -> new Proved(byWechat(shown), false);
        };
    }

    private Account byPhone(Phone phone, String code) {
        codes.prove(phone, code);
        return residents.arrive(phone);
    }

    private Account byWechat(Proof.WechatMiniProgram shown) {
        var identity = wechat.exchange(shown.code());
        var known = wechat.accountOf(identity);
        if (known.isPresent()) {
            return residents.arriveAgain(accounts.get(known.get()));
        }
        var phone = shown.phone();
        var smsCode = shown.smsCode();
        if (phone == null || smsCode == null) {
            throw WechatProblem.phoneNeeded();
        }
        var account = byPhone(Phone.of(phone), smsCode);
        wechat.bind(identity, account.id());
        return account;
    }
}
