package io.banyan.ticket.directory;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.DepartmentFacts;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.contract.user.UserInternalApi.Place;
import java.util.List;
import java.util.Optional;

/** Questions to user-service. Each is a call: never inside a transaction. When it is away: ServiceUnavailable. */
public interface Directory {

    Optional<Place> place(long id);

    Optional<DepartmentFacts> department(long id);

    Optional<Contact> contact(long personId);

    Optional<Authority> authority(long personId);

    /**
     * Ties files to what refers to them. May be repeated.
     *
     * @return false when one does not exist, is not the uploader's, or is tied to something else
     */
    boolean claim(FileClaim claim);

    /** Facts and fresh links of tied files. */
    List<FileFacts> files(List<Long> ids);
}
