package io.banyan.patrol.standard.web;

import io.banyan.patrol.standard.CheckItem;
import io.banyan.patrol.standard.Draft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record EquipmentTypeRequest(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 100) List<@Valid Item> items) {

    record Item(
            @Nullable Long id,
            @NotBlank @Size(max = 60) String name,
            CheckItem.@NotNull Kind kind,
            @Nullable Boolean required,
            @Nullable @Size(max = 20) List<@Valid Option> options,
            @Nullable @Digits(integer = 9, fraction = 3) BigDecimal minimum,
            @Nullable @Digits(integer = 9, fraction = 3) BigDecimal maximum,
            @Nullable @Size(max = 20) String unit,
            CheckItem.@Nullable Severity severity) {

        Draft.Item item() {
            return new Draft.Item(
                    id,
                    name.strip(),
                    kind,
                    required == null || required,
                    options == null
                            ? List.of()
                            : options.stream().map(Option::option).toList(),
                    minimum,
                    maximum,
                    unit,
                    severity == null ? CheckItem.Severity.MINOR : severity);
        }
    }

    record Option(@NotBlank @Size(max = 40) String value, boolean abnormal) {

        CheckItem.Option option() {
            return new CheckItem.Option(value.strip(), abnormal);
        }
    }

    Draft draft() {
        return new Draft(
                code.strip(), name.strip(), items.stream().map(Item::item).toList());
    }
}
