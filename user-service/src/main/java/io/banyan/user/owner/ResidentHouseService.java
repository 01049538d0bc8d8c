package io.banyan.user.owner;

import io.banyan.user.account.AuthorityService;
import io.banyan.user.owner.Owners.ResidentHouse;
import java.util.List;
import org.springframework.stereotype.Service;

/** The houses somebody has rights in today. */
@Service
public class ResidentHouseService {

    private final Owners owners;
    private final AuthorityService authorities;

    ResidentHouseService(Owners owners, AuthorityService authorities) {
        this.owners = owners;
        this.authorities = authorities;
    }

    /** His houses of today. */
    public List<ResidentHouse> of(long accountId) {
        return owners.housesOfAccount(accountId, authorities.today());
    }
}
