package io.banyan.patrol.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.patrol.standard.CheckItem;
import io.banyan.patrol.standard.CheckItem.Kind;
import io.banyan.patrol.standard.CheckItem.Option;
import io.banyan.patrol.standard.CheckItem.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExaminationTest {

    private static final CheckItem SOUND = new CheckItem(
            1,
            "声音",
            Kind.CHOICE,
            true,
            List.of(new Option("正常", false), new Option("异响", true)),
            null,
            null,
            null,
            Severity.MINOR);
    private static final CheckItem PRESSURE = new CheckItem(
            2, "压力", Kind.NUMBER, true, List.of(), new BigDecimal("0.3"), new BigDecimal("0.6"), "MPa", Severity.MAJOR);
    private static final CheckItem PHOTO =
            new CheckItem(3, "照片", Kind.PHOTO, false, List.of(), null, null, null, Severity.MINOR);
    private static final CheckItem TEXT =
            new CheckItem(4, "备注", Kind.TEXT, false, List.of(), null, null, null, Severity.MINOR);
    private static final List<CheckItem> ITEMS = List.of(SOUND, PRESSURE, PHOTO, TEXT);

    @ParameterizedTest
    @CsvSource({"0.299,true", "0.3,false", "0.45,false", "0.60,false", "0.601,true"})
    void takesTheLimitsThemselvesForNormal(BigDecimal number, boolean abnormal) {
        var findings = Examination.judge(ITEMS, List.of(choice("正常"), number(number)));
        assertThat(findings).element(1).satisfies(finding -> {
            assertThat(finding.abnormal()).isEqualTo(abnormal);
            assertThat(finding.severity()).isEqualTo(abnormal ? Severity.MAJOR : null);
        });
    }

    @Test
    void findsAnAbnormalOption() {
        var findings = Examination.judge(ITEMS, List.of(number(new BigDecimal("0.4")), choice("异响")));
        assertThat(findings.getFirst().abnormal()).isTrue();
        assertThat(findings.getFirst().words()).isEqualTo("声音：异响");
        assertThat(findings.getLast().words()).isEqualTo("压力：0.4 MPa（正常 0.3~0.6 MPa）");
    }

    @Test
    void namesEveryAnswerThatIsWrong() {
        assertWrong(List.of(choice("没听"), number(new BigDecimal("0.4"))), "/results/0/choice unknown-option");
        assertWrong(List.of(choice("正常")), "/results missing-item");
        assertWrong(List.of(), "/results missing-item", "/results missing-item");
        assertWrong(
                List.of(choice("正常"), number(BigDecimal.ONE), answer(9, null, null, "x")),
                "/results/2/itemId unknown-item");
        assertWrong(List.of(choice("正常"), number(BigDecimal.ONE), choice("正常")), "/results/2/itemId duplicate");
        assertWrong(
                List.of(answer(1, null, BigDecimal.ONE, null), number(BigDecimal.ONE)),
                "/results/0/choice missing",
                "/results/0/number not-expected");
        assertWrong(
                List.of(choice("正常"), number(BigDecimal.ONE), answer(3, null, null, null)),
                "/results/2/fileIds missing");
        assertWrong(
                List.of(choice("正常"), number(BigDecimal.ONE), new Answer(3, null, null, null, List.of(7L, 7L))),
                "/results/2/fileIds duplicate");
        assertWrong(
                List.of(choice("正常"), number(BigDecimal.ONE), answer(4, null, null, null)), "/results/2/text missing");
    }

    private static void assertWrong(List<Answer> answers, String... errors) {
        assertThatThrownBy(() -> Examination.judge(ITEMS, answers))
                .isInstanceOfSatisfying(
                        InspectionProblem.class,
                        problem -> assertThat(problem.errors())
                                .extracting((FieldError error) -> error.pointer() + " " + error.code())
                                .containsExactlyInAnyOrder(errors));
    }

    private static Answer choice(String value) {
        return answer(1, value, null, null);
    }

    private static Answer number(BigDecimal value) {
        return answer(2, null, value, null);
    }

    private static Answer answer(
            long item, @Nullable String choice, @Nullable BigDecimal number, @Nullable String text) {
        return new Answer(item, choice, number, text, List.of());
    }
}
