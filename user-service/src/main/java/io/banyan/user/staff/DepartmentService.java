package io.banyan.user.staff;

import io.banyan.common.contract.user.UserInternalApi.DepartmentFacts;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Departments of the caller's company. */
@Service
public class DepartmentService {

    private final Departments departments;
    private final Ids ids;
    private final Clock clock;

    DepartmentService(Departments departments, Ids ids, Clock clock) {
        this.departments = departments;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Department add(Caller caller, String name, @Nullable Long parentId) {
        if (parentId != null
                && departments
                        .find(parentId)
                        .filter(parent -> parent.companyId() == caller.companyId())
                        .isEmpty()) {
            throw StaffProblem.unknown("/parentId", "department");
        }
        var department = new Department(ids.next(), caller.companyId(), parentId, name);
        try {
            departments.add(department, clock.instant());
        } catch (DuplicateKeyException _) {
            throw StaffProblem.departmentNameTaken();
        }
        return department;
    }

    /** For our other services, which compare the company themselves. */
    public DepartmentFacts facts(long id) {
        return departments
                .find(id)
                .map(found -> new DepartmentFacts(found.id(), found.companyId(), found.name()))
                .orElseThrow(StaffProblem::departmentNotFound);
    }

    public List<Department> list(Caller caller) {
        return departments.ofCompany(caller.companyId());
    }
}
