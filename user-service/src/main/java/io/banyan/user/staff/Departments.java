package io.banyan.user.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where departments are kept. */
public interface Departments {

    /** @throws org.springframework.dao.DuplicateKeyException when the company has this name */
    void add(Department department, Instant createdAt);

    Optional<Department> find(long id);

    List<Department> ofCompany(long companyId);
}
