package io.banyan.user.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets data scopes grow when the company does. */
@Service
public class DataScopeService {

    private final StaffMembers members;
    private final StaffNewsService news;

    DataScopeService(StaffMembers members, StaffNewsService news) {
        this.members = members;
        this.news = news;
    }

    /** Who sees all projects sees the new one; so does the one who opened it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void projectOpened(long companyId, long projectId, long openedBy) {
        var all = members.withAllProjects(companyId);
        if (!all.contains(openedBy)) {
            members.addProject(openedBy, projectId);
            news.changed(openedBy);
        }
        all.forEach(news::changed);
    }

    /** Projects lie in other regions now: whoever sees by region sees others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void regionsMoved(long companyId) {
        members.withRegions(companyId).forEach(news::changed);
    }
}
