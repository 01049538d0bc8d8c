package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.common.web.PageRequest;
import io.banyan.user.account.StaffClient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where staff are kept. */
public interface StaffMembers {

    void add(long id, long companyId, Post post, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(long id, Post post, long version);

    Optional<StaffRecord> find(long id);

    /** The same member if the viewer sees him. */
    Optional<StaffRecord> findSeen(Viewer viewer, long id);

    List<StaffRecord> page(StaffFilter filter, PageRequest page);

    long count(StaffFilter filter);

    /** Active staff of a project, at most 500. */
    List<StaffRecord> ofProject(long companyId, long projectId);

    /** Roles, skills and projects of these, in one query. */
    List<Trait> traits(Collection<Long> staffIds);

    List<Long> withAllProjects(long companyId);

    /** A step in somebody's work history. */
    void note(Career step);

    /** The youngest first, at most 200. */
    List<Career> career(long staffId);

    /** What became of somebody's post 工作经历. */
    enum Step {
        HIRED,
        TRANSFERRED,
        CHANGED,
        DISABLED,
        ENABLED
    }

    /**
     * A step in somebody's work history, with the department and roles he had from then on.
     *
     * @param roleNames separated by commas
     */
    record Career(
            long id,
            long staffId,
            Step what,
            @Nullable String departmentName,
            String roleNames,
            long changedBy,
            Instant changedAt) {}

    void addProject(long staffId, long projectId);

    /** Staff whose data scope is given by region. */
    List<Long> withRegions(long companyId);

    /**
     * What somebody is given to do, and where.
     *
     * @param clients apps he may sign in with
     */
    record Post(
            @Nullable Long departmentId,
            Collection<Long> roleIds,
            Collection<String> skills,
            Reach reach,
            Set<StaffClient> clients) {}

    /**
     * Where somebody works 数据范围: what he sees is everything that one of these names.
     *
     * @param allProjects those of tomorrow too
     * @param projectIds  single projects
     * @param regionIds   the projects in these regions and below them, those of tomorrow too
     * @param buildingIds single buildings, where he does not see the whole project
     * @param equipmentTypeIds of all equipment 设备 there, only that of these types; empty for all types
     */
    record Reach(
            boolean allProjects,
            Collection<Long> projectIds,
            Collection<Long> regionIds,
            Collection<Long> buildingIds,
            Collection<Long> equipmentTypeIds) {

        static final Reach EVERYWHERE = new Reach(true, List.of(), List.of(), List.of(), List.of());
        static final Reach NOWHERE = new Reach(false, List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Who looks at staff. He sees himself, colleagues with whom he shares a project, those who work in all projects, and those who have no
     * project yet (a region without projects is none).
     */
    record Viewer(long personId, long companyId, Set<Long> projectIds) {

        public static Viewer of(Caller caller) {
            return new Viewer(caller.personId(), caller.companyId(), caller.allProjectIds());
        }
    }

    /** @param q part of a name or login */
    record StaffFilter(
            Viewer viewer,
            @Nullable String q,
            @Nullable Long projectId,
            @Nullable Long departmentId,
            @Nullable Boolean active) {}

    /** @param what {@code R} role, {@code S} skill, {@code J} project he sees, {@code G} region, {@code B} building, {@code E} type of equipment */
    record Trait(long staffId, String what, long id, String text) {}
}
