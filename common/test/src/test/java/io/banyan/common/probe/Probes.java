package io.banyan.common.probe;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.outbox.Outbox;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An aggregate with a version, whose every change is told. */
@Service
class Probes {

    private final ProbeMapper mapper;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Probes(ProbeMapper mapper, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.mapper = mapper;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void make(long id, String note) {
        if (mapper.selectById(id) == null) {
            mapper.insert(ProbeRow.of(id, note));
        }
    }

    /** Raises the version in SQL first, then tells it: commit order is event order. */
    @Transactional
    public void change(long id, String name) {
        jdbc.sql("UPDATE probe SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
        int version = jdbc.sql("SELECT version FROM probe WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        outbox.append(staff(id, name + version), version);
    }

    /** As if another process had taken the request over. */
    public void overtake(long reservedId) {
        jdbc.sql("UPDATE idempotent_request SET attempt = attempt + 1 WHERE reserved_id = ?")
                .param(reservedId)
                .update();
    }

    @Transactional
    public void changeAndFail(long id) {
        change(id, "never");
        throw new IllegalStateException("rolled back");
    }

    public void appendOutside(long id) {
        outbox.append(staff(id, "x"), 1);
    }

    @Transactional
    public void tellRights(long personId) {
        outbox.append(new AuthorityChanged(UUID.randomUUID(), clock.instant(), 1, personId, 2), 2);
    }

    /** Clears the note through the mapper, as a use case would. */
    @Transactional
    public void clear(long id) {
        var row = mapper.selectById(id);
        row.note = null;
        if (mapper.updateById(row) != 1) {
            throw new IllegalStateException("stale");
        }
    }

    @Transactional(readOnly = true)
    public @Nullable String note(long id) {
        return mapper.selectById(id).note;
    }

    /** Two writers that both read the same version: the second changes nothing. */
    @Transactional
    public int staleUpdate(long id) {
        var first = mapper.selectById(id);
        var second = new ProbeRow();
        second.id = id;
        second.note = "second";
        second.version = first.version;
        mapper.updateById(first);
        return mapper.updateById(second);
    }

    private StaffChanged staff(long id, String name) {
        return new StaffChanged(UUID.randomUUID(), clock.instant(), 1, id, name, Set.of(), Set.of(), true, null);
    }
}
