package io.banyan.user.sheet;

import io.banyan.user.field.FieldDefinition;
import java.util.List;

/** Makes empty spreadsheets to be filled in: titles, and on a second page what each column wants. */
final class SheetPages {

    private SheetPages() {}

    static byte[] template(String name, List<Column> columns, List<FieldDefinition> definitions) {
        try (var writer = new SheetWriter()) {
            var _ = writer.table(name, Cells.titles(columns, definitions));
            var help = writer.table("填写说明", List.of("列", "是否必填", "说明"));
            columns.forEach(column -> help.add(List.of(column.title(), column.required() ? "必填" : "", column.hint())));
            definitions.stream()
                    .filter(FieldDefinition::active)
                    .forEach(field -> help.add(List.of(field.label(), field.required() ? "必填" : "", hint(field))));
            return writer.toBytes();
        }
    }

    private static String hint(FieldDefinition field) {
        var kinds = field.kinds().isEmpty() ? "" : "仅 " + String.join("、", words(field)) + ";";
        return kinds
                + switch (field.type()) {
                    case TEXT -> "文字";
                    case NUMBER -> "数字";
                    case DATE -> "日期,例如 2026-11-25";
                    case BOOLEAN -> "true 或 false";
                    case CHOICE -> "选一:" + String.join("、", field.choices());
                    case CHOICES -> "可多选,用逗号隔开:" + String.join("、", field.choices());
                };
    }

    private static List<String> words(FieldDefinition field) {
        return field.kinds().stream()
                .sorted()
                .map(kind -> AssetWords.kind(kind)
                        .map(AssetWords::word)
                        .or(() -> OwnerWords.kind(kind).map(OwnerWords::word))
                        .orElse(kind))
                .toList();
    }
}
