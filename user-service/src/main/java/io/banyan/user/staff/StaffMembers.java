package io.banyan.user.staff;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where staff are kept. */
public interface StaffMembers {

    void add(long id, long companyId, Post post, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(long id, Post post, long version);

    Optional<StaffRecord> find(long id);

    List<StaffRecord> page(StaffFilter filter, PageRequest page);

    long count(StaffFilter filter);

    /** Active staff of a project, at most 500. */
    List<StaffRecord> ofProject(long companyId, long projectId);

    /** Roles, skills and projects of these, in one query. */
    List<Trait> traits(Collection<Long> staffIds);

    List<Long> withAllProjects(long companyId);

    void addProject(long staffId, long projectId);

    /** What somebody is given to do, and where. */
    record Post(
            @Nullable Long departmentId,
            boolean allProjects,
            Collection<Long> roleIds,
            Collection<String> skills,
            Collection<Long> projectIds) {}

    /** @param q part of a name or login */
    record StaffFilter(
            long companyId,
            @Nullable String q,
            @Nullable Long projectId,
            @Nullable Long departmentId,
            @Nullable Boolean active) {}

    /** @param what {@code R} role, {@code S} skill, {@code J} project */
    record Trait(long staffId, String what, long id, String text) {}
}
