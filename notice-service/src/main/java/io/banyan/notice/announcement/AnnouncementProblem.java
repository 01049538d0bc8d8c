package io.banyan.notice.announcement;

import io.banyan.common.problem.DomainProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How announcements can refuse. */
public final class AnnouncementProblem extends DomainProblem {

    private AnnouncementProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    /** There is none, or it is not for the caller. */
    public static AnnouncementProblem notFound(long id) {
        return new AnnouncementProblem(
                Kind.NOT_FOUND, "announcement.not-found", "There is no announcement " + id, List.of());
    }

    static AnnouncementProblem projectUnknown(long projectId) {
        var detail = "There is no project " + projectId + " in your scope";
        return new AnnouncementProblem(
                Kind.RULE_BROKEN,
                "announcement.project-unknown",
                detail,
                List.of(new FieldError("/projectId", "unknown", detail)));
    }

    static AnnouncementProblem illegalMove(long id, AnnouncementStatus from, String to) {
        return new AnnouncementProblem(
                Kind.CONFLICT,
                "announcement.illegal-move",
                "Announcement " + id + " is " + from + " and cannot be " + to,
                List.of());
    }

    static AnnouncementProblem publishInPast(Instant at) {
        var detail = at + " has passed";
        return new AnnouncementProblem(
                Kind.RULE_BROKEN,
                "announcement.publish-in-past",
                detail,
                List.of(new FieldError("/publishAt", "past", detail)));
    }
}
