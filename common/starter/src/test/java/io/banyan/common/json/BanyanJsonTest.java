package io.banyan.common.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class BanyanJsonTest {

    private final JsonMapper json = BanyanJson.apply(JsonMapper.builder()).build();

    record Wish(
            List<Long> ids,
            Set<String> words,
            BigDecimal price,
            Map<String, String> fields,
            LocalDate day,
            Instant at) {}

    @Test
    void writesIdsAndMoneyAsStrings() {
        var wish = new Wish(
                List.of(9_007_199_254_740_993L),
                Set.of("a"),
                new BigDecimal("1E+3"),
                Map.of(),
                LocalDate.EPOCH,
                Instant.EPOCH);
        var written = json.readTree(json.writeValueAsString(wish));
        assertThat(written.get("ids").get(0).asString()).isEqualTo("9007199254740993");
        assertThat(written.get("ids").get(0).isString()).isTrue();
        assertThat(written.get("price").asString()).isEqualTo("1000");
        assertThat(written.get("price").isString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ids':[null]}",
                "{'words':[null]}",
                "{'price':1E2147483647}",
                "{'price':'1E-2147483647'}",
                "{'day':'9999-12-31'}",
                "{'day':'+10000-01-01'}",
                "{'day':'0999-12-31'}",
                "{'at':'+1000000000-12-31T23:59:59Z'}",
                "{'at':'0000-01-01T00:00:00Z'}",
                "{'price':0.1234567890123456789012345678901234567890123456789012345678901}"
            })
    void refusesListsWithNothingInThemAndNumbersAndDaysNobodyCountsIn(String body) {
        assertThatThrownBy(() -> json.readValue(body.replace('\'', '"'), Wish.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        refused -> assertThat(refused.getPath()).isNotEmpty());
    }

    @Test
    void readsWhatPeopleSend() {
        var wish = json.readValue(
                "{\"ids\":[\"1\",2],\"words\":null,\"price\":\"12.50\",\"fields\":{\"a\":null},\"day\":\"1950-01-31\",\"at\":\"2026-07-01T08:00:00+08:00\"}",
                Wish.class);
        assertThat(wish.ids()).containsExactly(1L, 2L);
        assertThat(wish.words()).isNull();
        assertThat(wish.price()).isEqualByComparingTo("12.50");
        assertThat(wish.fields()).containsEntry("a", null);
        assertThat(wish.day()).isEqualTo(LocalDate.of(1950, 1, 31));
        assertThat(wish.at()).isEqualTo(Instant.parse("2026-07-01T00:00:00Z"));
    }
}
