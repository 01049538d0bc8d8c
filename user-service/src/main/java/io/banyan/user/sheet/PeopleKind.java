package io.banyan.user.sheet;

import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.owner.OwnerLine;
import io.banyan.user.owner.OwnerTableCheckService;
import io.banyan.user.owner.OwnerTableService;
import io.banyan.user.sheet.SheetImport.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Owners, their families and tenants, one right in each row. */
@Service
class PeopleKind implements SheetKind {

    private static final int CHUNK = 1000;

    private final OwnerTableCheckService checks;
    private final OwnerTableService owners;
    private final FieldService fields;
    private final SheetImports imports;

    PeopleKind(OwnerTableCheckService checks, OwnerTableService owners, FieldService fields, SheetImports imports) {
        this.checks = checks;
        this.owners = owners;
        this.fields = fields;
        this.imports = imports;
    }

    @Override
    public Subject subject() {
        return Subject.OWNER;
    }

    @Override
    public Table check(SheetImport job, Sheet sheet) {
        var table = new OwnerTable(sheet, fields.list(job.companyId(), FieldSubject.OWNER));
        var cells = table.cells();
        checks.check(job.companyId(), job.projectId(), table.rows())
                .forEach(mistake -> cells.add(mistake.row(), mistake.field(), mistake.code(), mistake.detail()));
        followTheFirst(cells, table.rows());
        var good = cells.good(table.rows());
        return new Table(
                cells,
                good.size(),
                progress -> owners.add(job.companyId(), job.projectId(), good, job.storedBy(), progress));
    }

    /** Who is described wrongly in his first row is not put on record by the others. */
    private static void followTheFirst(Cells cells, List<OwnerLine> rows) {
        var firsts = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var phone = rows.get(i).phone();
            var first = phone == null ? null : firsts.putIfAbsent(phone.number(), i);
            if (first != null && cells.isWrong(first)) {
                cells.add(i, OwnerTable.PHONE.code(), "first-row-wrong", "The first row of this phone is wrong");
            }
        }
    }

    @Override
    public long lockUsed(SheetImport job) {
        return imports.lockUsedOwners(job.id(), Objects.requireNonNull(job.endedAt()));
    }

    @Override
    public void remove(SheetImport job, long by) {
        var some = imports.items(job.id(), 0, CHUNK);
        while (!some.isEmpty()) {
            owners.remove(job.projectId(), some, by);
            some = imports.items(job.id(), some.getLast(), CHUNK);
        }
    }
}
