package io.banyan.ticket.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.ChargeLine.Kind;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.money.Money;
import io.banyan.common.problem.DomainProblem;
import io.banyan.ticket.pricing.Tariff.FreeReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

    private static final Tariff TARIFF =
            new Tariff(ChargeMode.AFTER_SERVICE, null, new BigDecimal("20.00"), new BigDecimal("60"));

    private static Work.Item item(String price, String quantity) {
        return new Work.Item(1, "件", "个", new BigDecimal(price), new BigDecimal(quantity));
    }

    @Test
    void addsCallOutServicesLabourAndMaterials() {
        var price = Price.of(
                TARIFF, new Work(List.of(item("15", "2")), new BigDecimal("1.25"), List.of(item("3.50", "3"))));
        assertThat(price.lines())
                .extracting(ChargeLine::kind)
                .containsExactly(Kind.CALL_OUT, Kind.SERVICE, Kind.LABOUR, Kind.MATERIAL);
        assertThat(price.total()).isEqualTo(Money.yuan("135.50"));
    }

    @Test
    void leavesOutWhatCostsNothing() {
        var free = new Tariff(ChargeMode.AFTER_SERVICE, null, BigDecimal.ZERO, new BigDecimal("60"));
        assertThat(Price.of(free, Work.none()).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.004999,1,0.00",
        "0.005,1,0.01",
        "0.333333,3,1.00",
        "1.005,1,1.01",
        "2.675,1,2.68",
        "0.0049,2.041,0.01"
    })
    void roundsEachLineOnceHalfUp(String unitPrice, String quantity, String expected) {
        var none = new Tariff(ChargeMode.AFTER_SERVICE, null, BigDecimal.ZERO, BigDecimal.ZERO);
        var price = Price.of(none, new Work(List.of(), BigDecimal.ZERO, List.of(item(unitPrice, quantity))));
        assertThat(price.total()).isEqualTo(Money.yuan(expected));
    }

    @Test
    void freeWorkKeepsItsExplanationAndCostsNothing() {
        var price = Price.of(TARIFF.freeFor(FreeReason.WARRANTY), new Work(List.of(), BigDecimal.ONE, List.of()));
        assertThat(price.gross()).isEqualTo(Money.yuan("80.00"));
        assertThat(price.total()).isEqualTo(Money.ZERO);
        assertThat(price.lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "999.01", "1.005"})
    void refusesHoursThatNobodyWorks(String hours) {
        var wrong = new BigDecimal(hours);
        assertThatThrownBy(() -> new Work(List.of(), wrong, List.of())).isInstanceOf(DomainProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.0001"})
    void refusesQuantitiesThatAreNone(String quantity) {
        assertThatThrownBy(() -> item("1", quantity)).isInstanceOf(DomainProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "999", "999.00", "1.500"})
    void takesHoursOnTheBoundary(String hours) {
        assertThat(new Work(List.of(), new BigDecimal(hours), List.of()).labourHours())
                .isNotNegative();
    }

    /** Money is kept with twelve digits before the point, a line as well as the sum of all. */
    @Test
    void refusesAPriceThatCannotBeKept() {
        var most = item("9999", "99999999");
        var dear = item("20000", "99999999");
        assertThat(Price.of(TARIFF, new Work(List.of(), BigDecimal.ZERO, List.of(most)))
                        .total()
                        .amount())
                .isLessThan(new BigDecimal("1000000000000"));
        assertThatThrownBy(() -> Price.of(TARIFF, new Work(List.of(dear), BigDecimal.ZERO, List.of())))
                .isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> Price.of(TARIFF, new Work(List.of(most), BigDecimal.ZERO, List.of(most))))
                .isInstanceOf(DomainProblem.class);
    }

    /** For any work: the total is the sum of the lines, each line is its own product rounded once, nothing is negative. */
    @RepeatedTest(200)
    void alwaysAddsUp(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var materials = new ArrayList<Work.Item>();
        for (var i = random.nextInt(8); i > 0; i--) {
            materials.add(new Work.Item(
                    i,
                    "件",
                    "个",
                    BigDecimal.valueOf(random.nextInt(100_000_000), 6),
                    BigDecimal.valueOf(1L + random.nextInt(99_999), 3)));
        }
        var price = Price.of(TARIFF, new Work(List.of(), BigDecimal.valueOf(random.nextInt(9999), 2), materials));
        assertThat(price.lines())
                .allSatisfy(line -> assertThat(line.amount())
                        .isEqualTo(line.quantity().multiply(line.unitPrice()).setScale(2, RoundingMode.HALF_UP))
                        .isNotNegative());
        assertThat(price.total().amount())
                .isEqualTo(price.lines().stream().map(ChargeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
