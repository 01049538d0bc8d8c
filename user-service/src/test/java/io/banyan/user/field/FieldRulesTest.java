package io.banyan.user.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked for which field of a ticket, and what becomes of what is not asked for. */
class FieldRulesTest {

    private static final FieldRules RULES = new FieldRules(List.of(
            field("gateCard", true, true, true, "REPAIR"),
            field("warranty", true, false, true, "pipe-leak"),
            field("old", true, true, false)));
    private static final Set<String> LEAK = Set.of("REPAIR", "pipe-leak");

    private static FieldDefinition field(
            String code, boolean required, boolean residents, boolean active, String... kinds) {
        return new FieldDefinition(
                1,
                1,
                FieldSubject.TICKET,
                code,
                code,
                FieldType.TEXT,
                required,
                false,
                active,
                residents,
                0,
                Set.of(kinds),
                List.of(),
                0);
    }

    private static List<String> wrong(FieldRules rules, Set<String> kinds, Map<String, String> given) {
        return rules.check(kinds, Map.of(), given, "/fields").errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void aFieldBelongsToOneOfTheKindsOfAThing() {
        assertThat(wrong(RULES, LEAK, Map.of()))
                .containsExactly("/fields/gateCard required", "/fields/warranty required");
        assertThat(wrong(RULES, Set.of("REPAIR", "door"), Map.of())).containsExactly("/fields/gateCard required");
        assertThat(wrong(RULES, Set.of("COMPLAINT", "noise"), Map.of())).isEmpty();
    }

    @Test
    void aResidentNeitherHasToNorMayFillInWhatIsNotOpenedToHim() {
        assertThat(wrong(RULES.ofResidents(), LEAK, Map.of("gateCard", "1"))).isEmpty();
        assertThat(wrong(RULES.ofResidents(), LEAK, Map.of("gateCard", "1", "warranty", "1")))
                .containsExactly("/fields/warranty unknown");
    }

    @Test
    void whoCannotBeAskedMayLeaveOutEverythingButNotSendNonsense() {
        assertThat(wrong(RULES.undemanding(), LEAK, Map.of())).isEmpty();
        assertThat(wrong(RULES.undemanding(), LEAK, Map.of("gateCard", "x".repeat(201))))
                .containsExactly("/fields/gateCard type");
    }

    @Test
    void whatIsNoLongerAskedForStays() {
        var checked = RULES.check(LEAK, Map.of("old", "1"), Map.of("gateCard", "2", "warranty", "3"), "/fields");
        assertThat(checked.values()).isEqualTo(Map.of("old", "1", "gateCard", "2", "warranty", "3"));
    }
}
