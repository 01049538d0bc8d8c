package io.banyan.user.field;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a company's own fields are kept, and the values by which things are found. */
public interface Fields {

    /** @throws org.springframework.dao.DuplicateKeyException when the company has this code for the subject */
    void add(FieldDefinition field, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(FieldDefinition field);

    Optional<FieldDefinition> find(long id);

    List<FieldDefinition> of(long companyId, FieldSubject subject);

    /** Replaces the values by which a thing is found. */
    void replaceEntries(FieldSubject subject, long companyId, long subjectId, Map<String, String> values);

    /** Values by which new things are found, at most a few thousand at a time. */
    void addEntries(FieldSubject subject, long companyId, List<Entry> entries);

    void forgetEntries(FieldSubject subject, Collection<Long> subjectIds);

    /** A value by which a thing is found. */
    record Entry(long subjectId, String code, String value) {}
}
