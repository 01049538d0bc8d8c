package io.banyan.user.sheet;

import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.user.field.FieldDefinition;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.organisation.ProjectService;
import io.banyan.user.owner.OwnedHouse;
import io.banyan.user.owner.Owner;
import io.banyan.user.owner.Owners;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes spreadsheets of owners: an empty one to be filled in, and one of a project's. Phones leave masked. */
@Service
public class PeopleSheetService {

    private static final int CHUNK = 500;

    private final Owners owners;
    private final ProjectService projects;
    private final FieldService fields;
    private final Vault vault;

    PeopleSheetService(Owners owners, ProjectService projects, FieldService fields, Vault vault) {
        this.owners = owners;
        this.projects = projects;
        this.fields = fields;
        this.vault = vault;
    }

    public byte[] template(Caller caller) {
        return SheetPages.template("业主", OwnerTable.COLUMNS, fields.list(caller.companyId(), FieldSubject.OWNER));
    }

    /** A row for each right, and one for who has none. */
    public byte[] export(Caller caller, long projectId) {
        var project = projects.get(caller, projectId);
        var definitions = fields.list(project.companyId(), FieldSubject.OWNER).stream()
                .filter(FieldDefinition::active)
                .toList();
        try (var writer = new SheetWriter()) {
            var table = writer.table("业主", Cells.titles(OwnerTable.COLUMNS, definitions));
            for (var some = owners.after(projectId, 0, CHUNK); !some.isEmpty(); ) {
                var houses = owners.houses(some.stream().map(Owner::id).toList()).stream()
                        .collect(Collectors.groupingBy(OwnedHouse::ownerId));
                for (var owner : some) {
                    var its = houses.get(owner.id());
                    if (its == null) {
                        table.add(cells(owner, null, definitions));
                    } else {
                        its.forEach(house -> table.add(cells(owner, house, definitions)));
                    }
                }
                some = owners.after(projectId, some.getLast().id(), CHUNK);
            }
            return writer.toBytes();
        }
    }

    private List<String> cells(Owner owner, @Nullable OwnedHouse house, List<FieldDefinition> definitions) {
        var cells = new ArrayList<>(List.of(
                owner.name(),
                owner.phone(vault).masked(),
                OwnerWords.word(owner.kind()),
                text(owner.contactName()),
                house == null ? "" : house.label(),
                house == null ? "" : OwnerWords.word(house.role()),
                house == null ? "" : text(house.share()),
                house == null ? "" : text(house.validFrom()),
                house == null ? "" : text(house.validTo())));
        definitions.forEach(field -> cells.add(owner.fields().getOrDefault(field.code(), "")));
        return cells;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
