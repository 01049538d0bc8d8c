package io.banyan.user.sheet;

import io.banyan.common.id.Ids;
import io.banyan.user.asset.AssetProblem;
import io.banyan.user.asset.Assets;
import io.banyan.user.asset.Building;
import io.banyan.user.sheet.SheetImport.Subject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Buildings with their units, one in each row. */
@Service
class BuildingKind implements SheetKind {

    static final Column NAME = new Column("building", "楼栋", true, "最多 60 个字符,同一项目内不重复,例如 3栋");
    static final Column UNITS = new Column("units", "单元", false, "多个单元用顿号或逗号隔开,例如 1单元、2单元;没有单元的留空");

    private static final int LONGEST = 60;
    private static final int MOST_UNITS = 50;

    /** Buildings in one statement; after each of them progress is told. */
    private static final int CHUNK = 100;

    private final Assets assets;
    private final SheetImports imports;
    private final Ids ids;
    private final Clock clock;

    BuildingKind(Assets assets, SheetImports imports, Ids ids, Clock clock) {
        this.assets = assets;
        this.imports = imports;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.BUILDING;
    }

    @Override
    public Table check(SheetImport job, Sheet sheet) {
        var cells = new Cells(sheet, List.of(NAME, UNITS), List.of());
        var known = assets.buildingsOf(job.projectId()).stream()
                .map(building -> building.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var rows = new ArrayList<Building>();
        for (int i = 0; i < cells.rows(); i++) {
            rows.add(understood(job, cells, i, known, seen));
        }
        var good = cells.good(rows);
        return new Table(cells, good.size(), progress -> add(good, progress));
    }

    private Building understood(SheetImport job, Cells cells, int row, Set<String> known, Set<String> seen) {
        var name = cells.text(row, NAME.code());
        if (name == null || name.length() > LONGEST) {
            cells.add(row, NAME.code(), name == null ? "required" : "size", NAME.hint());
            name = "";
        } else if (known.contains(name.toLowerCase(Locale.ROOT))) {
            cells.add(row, NAME.code(), "taken", "The project has a building " + name + " already");
        } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            cells.add(row, NAME.code(), "repeated", "The table has " + name + " twice");
        }
        return new Building(ids.next(), job.companyId(), job.projectId(), name, units(cells, row));
    }

    private List<Building.Unit> units(Cells cells, int row) {
        var text = cells.text(row, UNITS.code());
        var names = new LinkedHashSet<String>();
        for (var name : text == null ? new String[0] : text.split("[、,，;；]", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        if (names.size() > MOST_UNITS || names.stream().anyMatch(name -> name.length() > LONGEST)) {
            cells.add(row, UNITS.code(), "size", "At most 50 units of at most 60 characters");
        }
        return names.stream().map(name -> new Building.Unit(ids.next(), name)).toList();
    }

    @Override
    public long lockUsed(SheetImport job) {
        return imports.lockUsedBuildings(job.id());
    }

    @Override
    public void remove(SheetImport job, long by) {
        imports.removeBuildings(job.id());
    }

    private List<Long> add(List<Building> good, IntConsumer progress) {
        var now = clock.instant();
        for (int from = 0; from < good.size(); from += CHUNK) {
            var until = Math.min(good.size(), from + CHUNK);
            try {
                assets.addBuildings(good.subList(from, until), now);
            } catch (DuplicateKeyException _) {
                throw AssetProblem.buildingNameTaken();
            }
            progress.accept(until);
        }
        return good.stream().map(Building::id).toList();
    }
}
