package io.banyan.user.account;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import org.jspecify.annotations.Nullable;

/**
 * One who can sign in 账号: a member of staff by password, a resident by his phone.
 *
 * @param companyId        0 for the platform's operators and for residents whom no company knows yet
 * @param phoneSealed      see {@link #phoneContext(long)}
 * @param authorityVersion raised with every change of rights or state
 * @param onPc             whether a member of staff may use the back office
 * @param onApp            whether a member of staff may use the staff app
 */
public record Account(
        long id,
        long companyId,
        AccountKind kind,
        String displayName,
        @Nullable String phoneSealed,
        @Nullable String phoneIndex,
        @Nullable String login,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        boolean active,
        int authorityVersion,
        boolean onPc,
        boolean onApp) {

    /** Whether a member of staff may sign in with this app; others may with any that knows them. */
    public boolean mayUse(String clientId) {
        return kind != AccountKind.STAFF
                || StaffClient.of(clientId)
                        .map(client -> client == StaffClient.PC ? onPc : onApp)
                        .orElse(true);
    }

    /** What an account's phone is sealed for. */
    public static String phoneContext(long accountId) {
        return "account:" + accountId;
    }
}
