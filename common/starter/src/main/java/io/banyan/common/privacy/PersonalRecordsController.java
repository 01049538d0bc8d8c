package io.banyan.common.privacy;

import io.banyan.common.contract.user.PersonalDataApi;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For user-service, which collects from all. */
@RestController
@PreAuthorize("hasAuthority('service')")
class PersonalRecordsController implements PersonalDataApi {

    private final PersonalRecords records;

    PersonalRecordsController(PersonalRecords records) {
        this.records = records;
    }

    @Override
    public List<Section> personalData(@PathVariable long personId) {
        return records.of(personId);
    }

    @Override
    public Erased erase(@PathVariable long personId) {
        return records.erase(personId);
    }
}
