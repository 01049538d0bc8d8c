package io.banyan.user.organisation;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where projects are kept. */
public interface Projects {

    Optional<Project> find(long id);

    /** @throws org.springframework.dao.DuplicateKeyException when the company has this code already */
    void add(Project project, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(Project project);

    /** Those of these ids, with {@code q} in code or name. */
    List<Project> page(Collection<Long> ids, @Nullable String q, PageRequest page);

    long count(Collection<Long> ids, @Nullable String q);

    List<Long> idsOf(long companyId);
}
