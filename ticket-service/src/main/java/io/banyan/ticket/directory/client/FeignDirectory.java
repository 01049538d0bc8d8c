package io.banyan.ticket.directory.client;

import feign.FeignException;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.DepartmentFacts;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.security.UserServiceClient;
import io.banyan.ticket.directory.Directory;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class FeignDirectory implements Directory {

    private final UserServiceClient users;

    FeignDirectory(UserServiceClient users) {
        this.users = users;
    }

    @Override
    public Optional<Place> place(long id) {
        return found(() -> users.place(id));
    }

    @Override
    public Optional<DepartmentFacts> department(long id) {
        return found(() -> users.department(id));
    }

    @Override
    public Optional<Contact> contact(long personId) {
        return found(() -> users.contact(personId));
    }

    @Override
    public Optional<Authority> authority(long personId) {
        return found(() -> users.authority(personId));
    }

    @Override
    public boolean claim(FileClaim claim) {
        return claim.fileIds().isEmpty() || found(() -> users.claimFiles(claim)).isPresent();
    }

    @Override
    public List<FileFacts> files(List<Long> ids) {
        return ids.isEmpty() ? List.of() : users.files(ids);
    }

    private static <T> Optional<T> found(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (FeignException.NotFound _) {
            return Optional.empty();
        }
    }
}
