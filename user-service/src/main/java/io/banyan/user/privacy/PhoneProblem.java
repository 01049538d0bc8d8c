package io.banyan.user.privacy;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/** What is wrong with a phone number. */
public final class PhoneProblem extends DomainProblem {

    private PhoneProblem(String code, String detail, List<FieldError> errors) {
        super(Kind.INVALID, code, detail, errors, Map.of(), null);
    }

    static PhoneProblem invalid() {
        return new PhoneProblem(
                "phone.invalid",
                "A mainland mobile number has eleven digits and begins with 1",
                List.of(new FieldError("/phone", "phone", "This is not a mobile number")));
    }

    /** As it is shown to everybody, a number is no number to be stored. */
    static PhoneProblem masked() {
        return new PhoneProblem(
                "phone.masked",
                "This is the number as it is shown, not the number; leave it out to keep it",
                List.of(new FieldError("/phone", "masked", "Write the whole number, or nothing to keep it")));
    }
}
