package io.banyan.ticket.crew.persistence;

import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.persistence.IdList;
import io.banyan.ticket.crew.Crew;
import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.crew.persistence.CrewMapper.CrewRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Each member is written in one transaction with his projects. */
@Repository
class CopiedCrew implements Crew {

    private final CrewMapper mapper;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CopiedCrew(CrewMapper mapper, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<CrewMember> find(long staffId) {
        return Optional.ofNullable(mapper.byId(staffId)).map(CopiedCrew::member);
    }

    @Override
    public List<CrewMember> ofProject(long projectId) {
        return mapper.ofProject(projectId).stream().map(CopiedCrew::member).toList();
    }

    @Override
    public boolean isLoaded(long projectId) {
        return mapper.isLoaded(projectId);
    }

    @Override
    public void load(long projectId, List<CrewMember> members) {
        var ids = members.stream().map(CrewMember::staffId).toList();
        transaction.executeWithoutResult(_ -> {
            var told = ids.isEmpty() ? Set.<Long>of() : mapper.told(ids);
            members.stream().filter(member -> !told.contains(member.staffId())).forEach(member -> put(member, null));
            var _ = mapper.loaded(projectId, clock.instant());
        });
    }

    @Override
    public void apply(StaffChanged news) {
        var present = mapper.byId(news.staffId());
        var older =
                present != null && present.asOf() != null && news.occurredAt().isBefore(present.asOf());
        if (!older) {
            put(
                    new CrewMember(
                            news.staffId(),
                            news.companyId(),
                            news.displayName(),
                            news.skills(),
                            news.projectIds(),
                            news.active(),
                            news.departmentId()),
                    news.occurredAt());
        }
    }

    private void put(CrewMember member, @Nullable Instant asOf) {
        var _ = mapper.put(new CrewRow(
                member.staffId(),
                member.companyId(),
                member.name(),
                String.join(",", new TreeSet<>(member.skills())),
                member.active(),
                member.departmentId(),
                asOf,
                null));
        var _ = mapper.leaveProjects(member.staffId());
        if (!member.projectIds().isEmpty()) {
            var _ = mapper.join(member.projectIds(), member.staffId());
        }
    }

    private static CrewMember member(CrewRow row) {
        return new CrewMember(
                row.staffId(),
                row.companyId(),
                row.name(),
                row.skills().isEmpty() ? Set.of() : Set.of(row.skills().split(",", -1)),
                Set.copyOf(IdList.read(row.projects())),
                row.active(),
                row.departmentId());
    }
}
