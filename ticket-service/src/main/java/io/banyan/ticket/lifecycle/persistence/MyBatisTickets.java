package io.banyan.ticket.lifecycle.persistence;

import io.banyan.common.contract.ticket.TicketCancelled.Leading;
import io.banyan.common.id.Ids;
import io.banyan.common.outbox.Outbox;
import io.banyan.common.persistence.Changed;
import io.banyan.common.persistence.IdList;
import io.banyan.common.privacy.Vault;
import io.banyan.ticket.directory.Project;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketFacts;
import io.banyan.ticket.lifecycle.TicketProblem;
import io.banyan.ticket.lifecycle.Tickets;
import io.banyan.ticket.lifecycle.TimelineEntry;
import io.banyan.ticket.lifecycle.persistence.TicketMapper.SealedPhone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class MyBatisTickets implements Tickets {

    private final TicketMapper mapper;
    private final Outbox outbox;
    private final Ids ids;
    private final Vault vault;
    private final TicketCounter counter;
    private final TransactionTemplate alone;

    MyBatisTickets(
            TicketMapper mapper,
            TicketCounter counter,
            Outbox outbox,
            Ids ids,
            Vault vault,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.counter = counter;
        this.outbox = outbox;
        this.ids = ids;
        this.vault = vault;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public Ticket get(long id) {
        return find(id).orElseThrow(() -> TicketProblem.notFound(id));
    }

    @Override
    public Ticket lock(long id) {
        return Optional.ofNullable(mapper.lock(id))
                .map(row -> row.toTicket(vault))
                .orElseThrow(() -> TicketProblem.notFound(id));
    }

    @Override
    public Optional<Ticket> find(long id) {
        return Optional.ofNullable(mapper.byId(id)).map(row -> row.toTicket(vault));
    }

    @Override
    public boolean existsFor(String sourceType, long sourceId) {
        return mapper.madeFor(sourceType, sourceId) > 0;
    }

    @Override
    public boolean isReportedBy(long id, long personId) {
        return mapper.reported(id, personId) > 0;
    }

    @Override
    public boolean isBeingDecided(long id) {
        return mapper.tentative(id) > 0;
    }

    @Override
    public boolean isTaken(long id) {
        return mapper.stored(id) > 0;
    }

    @Override
    public void add(Ticket ticket) {
        insert(ticket, true);
        tell(ticket, 0);
    }

    @Override
    public void addTentative(Ticket ticket) {
        insert(ticket, false);
    }

    @Override
    public void show(long id) {
        Changed.one(mapper.show(id), "Tentative ticket " + id);
        var ticket = get(id);
        ticket.ordered();
        tell(ticket, ticket.snapshot().version());
    }

    @Override
    public void removeTentative(long id) {
        Changed.one(mapper.removeTentative(id), "Tentative ticket " + id);
        var _ = mapper.removeEntries(id);
        var _ = mapper.removeAppointments(id);
    }

    @Override
    public void save(Ticket ticket) {
        var state = ticket.snapshot();
        Changed.one(
                mapper.update(ticket.facts().id(), state),
                "Ticket " + ticket.facts().number());
        write(ticket);
        tell(ticket, state.version() + 1);
    }

    @Override
    public long take(Ticket grabbed) {
        var id = grabbed.facts().id();
        if (mapper.take(id, grabbed.snapshot()) != 1) {
            throw TicketProblem.alreadyTaken(grabbed.facts().number());
        }
        write(grabbed);
        var version = mapper.version(id);
        tell(grabbed, version);
        return version;
    }

    @Override
    public void follow(TicketFacts from, TicketFacts to) {
        var _ = mapper.follow(from.id(), new Leading(to.id(), to.number()));
    }

    @Override
    public void note(TicketFacts ticket, TimelineEntry entry) {
        var _ = mapper.addEntry(ids.next(), ticket, entry, IdList.write(entry.fileIds()));
    }

    @Override
    public String nextNumber(Project project, Instant now) {
        var day = project.dayOf(now);
        return "%s-%s-%04d"
                .formatted(
                        project.code(),
                        day.format(DateTimeFormatter.BASIC_ISO_DATE),
                        alone.execute(_ -> counter.next(project.projectId(), day)));
    }

    private SealedPhone sealed(TicketFacts facts) {
        var phone = facts.requester().phone();
        return phone == null
                ? new SealedPhone(null, null)
                : new SealedPhone(vault.seal(phone, TicketRow.phoneContext(facts.id())), vault.phoneIndex(phone));
    }

    private void insert(Ticket ticket, boolean visible) {
        var facts = ticket.facts();
        var files = IdList.write(facts.subject().fileIds());
        Changed.one(mapper.insert(facts, sealed(facts), files, ticket.snapshot(), visible), "Ticket");
        write(ticket);
    }

    private void write(Ticket ticket) {
        ticket.takeEntries().forEach(entry -> note(ticket.facts(), entry));
        ticket.appointmentChange().ifPresent(change -> mapper.addAppointment(ids.next(), ticket.facts(), change));
    }

    private void tell(Ticket ticket, long version) {
        outbox.appendAll(ticket.takeNews(), version);
    }
}
