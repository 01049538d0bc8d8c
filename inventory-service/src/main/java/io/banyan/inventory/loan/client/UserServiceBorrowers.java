package io.banyan.inventory.loan.client;

import feign.FeignException;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.security.UserServiceClient;
import io.banyan.inventory.loan.Borrowers;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class UserServiceBorrowers implements Borrowers {

    private final UserServiceClient users;

    UserServiceBorrowers(UserServiceClient users) {
        this.users = users;
    }

    @Override
    public Optional<Borrower> find(long companyId, long projectId, long personId) {
        try {
            var person = users.authority(personId);
            var works = person.active()
                    && person.kind() == AccountKind.STAFF
                    && person.companyId() == companyId
                    && person.projectIds().contains(projectId);
            return works ? Optional.of(new Borrower(personId, person.displayName())) : Optional.empty();
        } catch (FeignException.NotFound _) {
            return Optional.empty();
        }
    }
}
