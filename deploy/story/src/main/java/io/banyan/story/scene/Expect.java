package io.banyan.story.scene;

import io.banyan.story.client.Answer.WrongAnswer;
import java.math.BigDecimal;
import java.util.Objects;

/** What must be so; otherwise the story stops with what was expected and what was found. */
final class Expect {

    private Expect() {}

    static void amount(String what, BigDecimal expected, BigDecimal actual) {
        if (expected.compareTo(actual) != 0) {
            throw new WrongAnswer(
                    "%s: expected %s, got %s".formatted(what, expected.toPlainString(), actual.toPlainString()));
        }
    }

    static void amount(String what, String expected, BigDecimal actual) {
        amount(what, new BigDecimal(expected), actual);
    }

    static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new WrongAnswer("%s: expected %s, got %s".formatted(what, expected, actual));
        }
    }

    static void that(String what, boolean holds, Object seen) {
        if (!holds) {
            throw new WrongAnswer("%s; got %s".formatted(what, seen));
        }
    }
}
