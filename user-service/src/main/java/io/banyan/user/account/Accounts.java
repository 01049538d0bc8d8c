package io.banyan.user.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where accounts are kept. */
public interface Accounts {

    Optional<Account> find(long id);

    Optional<Account> findByLogin(String login);

    /** Staff of any company with this phone, at most two: more than one means the phone does not tell who. */
    List<Account> staffByPhone(String phoneIndex);

    /** A resident's accounts, one per company: where he signed in last comes first, then the youngest. */
    List<Account> residentsByPhone(String phoneIndex);

    /** @throws org.springframework.dao.DuplicateKeyException when the login or the phone has an account */
    void add(NewAccount account);

    int setPassword(long id, String hash, boolean mustChange);

    /** Raises the authority version; to be called before the event that tells of it. */
    int raiseAuthority(long id);

    int setActive(long id, boolean active);

    /** Where a member of staff may sign in. */
    int setClients(long id, boolean pc, boolean app);

    int rename(long id, String displayName, @Nullable String phoneSealed, @Nullable String phoneIndex);

    /** Gives a resident whom no company knew to a company. 0 when he has one. */
    int joinCompany(long id, long companyId, String displayName);

    boolean isEmpty();

    /** Permissions, projects and houses of this moment, in one query. */
    List<Grant> grants(long id, LocalDate today);

    /** Scopes and projects of another system. */
    List<Grant> grantsOfIntegrator(long id);

    /** The authority versions of accounts, in one query; without those that do not exist. */
    List<Version> versions(Collection<Long> ids);

    record Version(long id, int authorityVersion) {}

    /**
     * @param what {@code P} permission, {@code J} project, {@code B} project of a building, {@code b} building, {@code E} type of equipment,
     *     {@code H} house; for a house, {@code permission} says what he may do there
     */
    record Grant(String what, String permission, long id) {}
}
