package io.banyan.user.personal;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.id.Ids;
import io.banyan.common.privacy.Vault;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.user.account.Account;
import io.banyan.user.account.AccountService;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of residents about their own data, and gives the result once it is there. */
@Service
public class DataRequestService {

    private final DataRequests requests;
    private final AccountService accounts;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    DataRequestService(DataRequests requests, AccountService accounts, Vault vault, Ids ids, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The one that waits already, or a new one. Who wants to be forgotten is one person, whatever companies know him by his phone: each of
     * his accounts is asked for, and each company answers for what it keeps.
     */
    @Transactional
    public DataRequest submit(Caller caller, Wish kind) {
        if (kind == Wish.ERASE) {
            everywhere(caller).stream()
                    .filter(account -> account != caller.personId())
                    .forEach(account -> submit(account, kind));
        }
        return submit(caller.personId(), kind);
    }

    private List<Long> everywhere(Caller caller) {
        return Scope.across("his own accounts are in several companies")
                .call(() -> accounts.everywhere(accounts.get(caller.personId())))
                .stream()
                .map(Account::id)
                .toList();
    }

    private DataRequest submit(long accountId, Wish kind) {
        var request = new DataRequest(ids.next(), accountId, kind, State.WAITING, null, null, clock.instant(), null);
        try {
            return requests.open(accountId, kind).orElseGet(() -> {
                requests.add(request);
                return request;
            });
        } catch (DuplicateKeyException _) {
            // He asked twice at the same moment: the other one waits.
            return requests.open(accountId, kind).orElse(request);
        }
    }

    public List<DataRequest> of(Caller caller) {
        return requests.of(caller.personId());
    }

    /** What was collected, as JSON; not found while there is nothing, and a week later. */
    public String result(Caller caller, long id) {
        return requests.result(caller.personId(), id)
                .map(stored -> vault.open(stored, DataRequest.context(id)))
                .orElseThrow(PersonalProblem::notFound);
    }

    /** Seals and stores what was collected. */
    @Transactional
    public void collected(DataRequest request, String json) {
        var stored = vault.seal(json, DataRequest.context(request.id()));
        var _ = requests.finish(request.id(), State.DONE, null, stored, clock.instant());
    }

    /** Stores how it ended. */
    @Transactional
    public void erased(DataRequest request, List<Erased> answers) {
        var open = answers.stream().flatMap(one -> one.open().stream()).toList();
        var kept = answers.stream().flatMap(one -> one.kept().stream()).toList();
        var note = String.join(", ", open.isEmpty() ? kept : open);
        var state = open.isEmpty() ? State.DONE : State.HELD;
        var _ = requests.finish(request.id(), state, note.isEmpty() ? null : note, null, clock.instant());
    }
}
