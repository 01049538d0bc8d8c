package io.banyan.user.personal;

import io.banyan.common.contract.user.PersonalDataApi.Erased;
import java.util.List;

/** Everything the platform keeps of a person, wherever it lies. */
public interface PersonalSources {

    /**
     * One account of a person.
     *
     * @param company that knows him by it; empty when none does yet
     */
    record Known(long personId, String company) {}

    /**
     * All of it as JSON, by account and service.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when a service cannot be asked: half an answer is none
     */
    String collect(List<Known> accounts);

    /**
     * Has each service forget him. Money is asked first: while it says that something is open, nothing is touched anywhere.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when a service cannot be asked; what others did stays done, and is harmless to repeat
     */
    List<Erased> erase(long personId);
}
