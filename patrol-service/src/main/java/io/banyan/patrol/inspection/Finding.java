package io.banyan.patrol.inspection;

import io.banyan.patrol.standard.CheckItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was judged, with the item's name, unit and range as they were that day.
 *
 * @param abnormal decided here by the standard, never by the inspector's device
 * @param severity of an abnormal one, absent otherwise
 */
public record Finding(
        long itemId,
        String name,
        CheckItem.Kind kind,
        @Nullable String choice,
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable String range,
        @Nullable String text,
        List<Long> fileIds,
        boolean abnormal,
        CheckItem.@Nullable Severity severity) {

    static Finding of(CheckItem item, Answer answer) {
        var number = answer.number();
        var option = answer.choice() == null ? null : item.option(answer.choice());
        var abnormal = option != null && option.abnormal() || number != null && item.isOutside(number);
        return new Finding(
                item.id(),
                item.name(),
                item.kind(),
                answer.choice(),
                number,
                item.unit(),
                number == null ? null : item.range(),
                answer.text(),
                answer.fileIds(),
                abnormal,
                abnormal ? item.severity() : null);
    }

    /** In words, for the ticket: {@code 出口压力：0.2 MPa（正常 0.3~0.6 MPa）}. */
    String words() {
        if (number == null) {
            return name + "：" + choice;
        }
        return "%s：%s%s（正常 %s）".formatted(name, number.toPlainString(), unit == null ? "" : " " + unit, range);
    }
}
