package io.banyan.user.personal;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import io.banyan.common.id.Ids;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of residents about their own data, and gives the result once it is there. */
@Service
public class DataRequestService {

    private final DataRequests requests;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    DataRequestService(DataRequests requests, Vault vault, Ids ids, Clock clock) {
        this.requests = requests;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** The one that waits already, or a new one. */
    @Transactional
    public DataRequest submit(Caller caller, Wish kind) {
        return requests.open(caller.personId(), kind).orElseGet(() -> {
            var request =
                    new DataRequest(ids.next(), caller.personId(), kind, State.WAITING, null, clock.instant(), null);
            requests.add(request);
            return request;
        });
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
