package io.banyan.common.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import org.junit.jupiter.api.Test;

class OneTypeOneNameTest {

    private final ModelConverters document = new ModelConverters(true);

    OneTypeOneNameTest() {
        document.addConverter(new OneTypeOneName());
    }

    record Receipt(Line line) {
        record Line(String title, String amount) {}
    }

    record Order(Line line) {
        record Line(String item, int quantity) {}
    }

    record Copy(Line line) {
        record Line(String title, String amount) {}
    }

    @Test
    void aSecondRecordIsNotDescribedAsTheFirst() {
        describe(Receipt.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> describe(Order.class))
                .withMessageContaining("#/components/schemas/Line");
    }

    @Test
    void recordsThatLookTheSameShareTheirName() {
        describe(Receipt.class);

        assertThatCode(() -> describe(Copy.class)).doesNotThrowAnyException();
        assertThatCode(() -> describe(Receipt.class)).doesNotThrowAnyException();
    }

    private void describe(Class<?> type) {
        var _ = document.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    }
}
