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
        return SheetPages.template("资产", AssetColumn.all(), fields.list(caller.companyId(), FieldSubject.ASSET));
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
}
