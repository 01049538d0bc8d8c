package io.banyan.user.sheet;

import io.banyan.common.security.Caller;
import io.banyan.user.asset.Assets;
import io.banyan.user.asset.Building;
import io.banyan.user.organisation.ProjectService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Makes spreadsheets of buildings: an empty one to be filled in, and one of a project's. What is exported can be imported elsewhere. */
@Service
public class BuildingSheetService {

    private static final List<Column> COLUMNS = List.of(BuildingKind.NAME, BuildingKind.UNITS);

    private final Assets assets;
    private final ProjectService projects;

    BuildingSheetService(Assets assets, ProjectService projects) {
        this.assets = assets;
        this.projects = projects;
    }

    public byte[] template() {
        return SheetPages.template("楼栋", COLUMNS, List.of());
    }

    public byte[] export(Caller caller, long projectId) {
        var project = projects.get(caller, projectId);
        try (var writer = new SheetWriter()) {
            var table = writer.table("楼栋", Cells.titles(COLUMNS, List.of()));
            assets.buildingsOf(project.id()).forEach(building -> table.add(List.of(building.name(), units(building))));
            return writer.toBytes();
        }
    }

    private static String units(Building building) {
        return building.units().stream().map(Building.Unit::name).collect(Collectors.joining("、"));
    }
}
