package io.banyan.user.company;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where companies are kept. */
public interface Companies {

    /** @throws org.springframework.dao.DuplicateKeyException when the code is taken */
    void add(Company company, Instant createdAt);

    Optional<Company> find(long id);

    List<Company> page(PageRequest page);

    long count();
}
