package io.banyan.user.staff;

import io.banyan.common.audit.Audit;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.user.account.Account;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a colleague's phone whole to whoever has the right and a reason, and puts the look on record before it shows anything. */
@Service
public class StaffRevealService {

    /** Staff belong to the company, not to one of its projects. */
    private static final long NO_PROJECT = 0;

    private final StaffMembers members;
    private final Vault vault;
    private final Audit audit;

    StaffRevealService(StaffMembers members, Vault vault, Audit audit) {
        this.members = members;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * The number of a colleague the caller sees; null when he has none on record.
     *
     * @param reason why he needs it, as he says
     */
    @Transactional
    public @Nullable Phone reveal(Caller caller, long staffId, String reason) {
        var member = members.findSeen(Viewer.of(caller), staffId).orElseThrow(StaffProblem::notFound);
        audit.shown("staff", staffId, NO_PROJECT, List.of("phone"), reason);
        var sealed = member.phoneSealed();
        return sealed == null ? null : new Phone(vault.open(sealed, Account.phoneContext(staffId)));
    }
}
