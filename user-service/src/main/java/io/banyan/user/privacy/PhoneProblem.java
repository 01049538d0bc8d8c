package io.banyan.user.privacy;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** What is wrong with a phone number. */
public final class PhoneProblem extends DomainProblem {

    private PhoneProblem(String detail, List<FieldError> errors) {
        super(Kind.INVALID, "phone.invalid", detail, errors, Map.of(), null);
    }

    static PhoneProblem invalid() {
        return new PhoneProblem(
                "A mainland mobile number has eleven digits and begins with 1",
                List.of(new FieldError("/phone", "phone", "This is not a mobile number")));
    }
}
