package io.banyan.user.sheet;

import io.banyan.common.security.Caller;
import io.banyan.user.asset.Assets;
import io.banyan.user.asset.House;
import io.banyan.user.field.FieldDefinition;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.organisation.ProjectService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes spreadsheets of assets: an empty one to be filled in, and one of what a project has. What is exported can be imported elsewhere. */
@Service
public class AssetSheetService {

    private static final int CHUNK = 1000;

    private final Assets assets;
    private final ProjectService projects;
    private final FieldService fields;

    AssetSheetService(Assets assets, ProjectService projects, FieldService fields) {
        this.assets = assets;
        this.projects = projects;
        this.fields = fields;
    }

    /** Titles to be filled in, and on a second page what each column wants. */
    public byte[] template(Caller caller) {
        var definitions = fields.list(caller.companyId(), FieldSubject.ASSET);
        try (var writer = new SheetWriter()) {
            var _ = writer.table("资产", AssetTable.titles(definitions));
            var help = writer.table("填写说明", List.of("列", "是否必填", "说明"));
            for (var column : AssetColumn.values()) {
                help.add(List.of(column.title(), column.required() ? "必填" : "", column.hint()));
            }
            for (var field : definitions) {
                if (field.active()) {
                    help.add(List.of(field.label(), field.required() ? "必填" : "", hint(field)));
                }
            }
            return writer.toBytes();
        }
    }

    /** Everything a project of the caller has, whatever its length. */
    public byte[] export(Caller caller, long projectId) {
        var project = projects.get(caller, projectId);
        var definitions = fields.list(project.companyId(), FieldSubject.ASSET);
        try (var writer = new SheetWriter()) {
            var table = writer.table("资产", AssetTable.titles(definitions));
            var after = 0L;
            for (var some = assets.housesAfter(projectId, after, CHUNK); !some.isEmpty(); ) {
                some.forEach(house -> table.add(cells(house, definitions)));
                after = some.getLast().id();
                some = assets.housesAfter(projectId, after, CHUNK);
            }
            return writer.toBytes();
        }
    }

    private static List<String> cells(House house, List<FieldDefinition> definitions) {
        var cells = new ArrayList<String>();
        for (var column : AssetColumn.values()) {
            cells.add(column.of(house));
        }
        for (var field : definitions) {
            if (field.active()) {
                cells.add(house.fields().getOrDefault(field.code(), ""));
            }
        }
        return cells;
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
                .map(kind -> AssetWords.kind(kind).map(AssetWords::word).orElse(kind))
                .toList();
    }
}
