package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.user.asset.Assets;
import io.banyan.user.field.FieldRules;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Rights;
import io.banyan.user.ownership.RightsService;
import io.banyan.user.table.TableMistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Finds what is wrong with a table of owners of one project. For tables of any length: no query per row. */
@Service
public class OwnerTableCheckService {

    private static final int CHUNK = 500;
    private static final int LONGEST_NAME = 60;

    private final Owners owners;
    private final Assets assets;
    private final Rights rights;
    private final FieldService fields;
    private final Vault vault;

    OwnerTableCheckService(Owners owners, Assets assets, Rights rights, FieldService fields, Vault vault) {
        this.owners = owners;
        this.assets = assets;
        this.rights = rights;
        this.fields = fields;
        this.vault = vault;
    }

    /** What is wrong with which row, in the order in which it was found. */
    public List<TableMistake> check(long companyId, long projectId, List<OwnerLine> table) {
        var mistakes = new ArrayList<TableMistake>();
        var rules = fields.rules(companyId, FieldSubject.OWNER);
        var people = people(table);
        people.values().forEach(rows -> checkPerson(table, rows, rules, mistakes));
        for (int i = 0; i < table.size(); i++) {
            checkRow(i, table.get(i), mistakes);
        }
        known(projectId, people, mistakes);
        checkHouses(projectId, table, mistakes);
        return mistakes;
    }

    /** The rows of each person, by the index of his phone; rows without a phone belong to nobody. */
    Map<String, List<Integer>> people(List<OwnerLine> table) {
        var people = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < table.size(); i++) {
            var phone = table.get(i).phone();
            if (phone != null) {
                people.computeIfAbsent(phone.index(vault), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        return people;
    }

    /** Ids of assets by their labels, of those that the project has. */
    Map<String, Long> houses(long projectId, List<OwnerLine> table) {
        var labels = new LinkedHashSet<String>();
        for (var line : table) {
            var label = line.house();
            if (label != null) {
                labels.add(label);
            }
        }
        var found = new HashMap<String, Long>();
        chunks(List.copyOf(labels), some -> assets.labelled(projectId, some))
                .forEach(house -> found.put(house.label(), house.id()));
        return found;
    }

    private static void checkPerson(
            List<OwnerLine> table, List<Integer> rows, FieldRules rules, List<TableMistake> mistakes) {
        var first = table.get(rows.getFirst());
        var checked = rules.check(first.kind().name(), Map.of(), first.fields(), "");
        checked.errors()
                .forEach(error -> mistakes.add(
                        new TableMistake(rows.getFirst(), error.pointer().substring(1), error.code(), error.detail())));
        var houses = new HashMap<String, Integer>();
        for (var row : rows) {
            var line = table.get(row);
            if (line.name() != null && first.name() != null && !line.name().equals(first.name())) {
                mistakes.add(new TableMistake(row, "name", "differs", "Above this phone has another name"));
            }
            if (line.house() != null && houses.putIfAbsent(line.house(), row) != null) {
                mistakes.add(
                        new TableMistake(row, "house", "repeated", "The table gives him " + line.house() + " twice"));
            }
        }
        if (first.name() == null) {
            mistakes.add(
                    new TableMistake(rows.getFirst(), "name", "required", "The first row of a phone says whose it is"));
        }
    }

    private static void checkRow(int row, OwnerLine line, List<TableMistake> mistakes) {
        if (line.phone() == null) {
            mistakes.add(new TableMistake(row, "phone", "required", "A mobile number of eleven digits"));
        }
        if (line.name() != null && line.name().length() > LONGEST_NAME) {
            mistakes.add(new TableMistake(row, "name", "size", "At most 60 characters"));
        }
        if (line.contactName() != null && line.contactName().length() > LONGEST_NAME) {
            mistakes.add(new TableMistake(row, "contactName", "size", "At most 60 characters"));
        }
        if (line.share() != null && line.role() != Relation.OWNER) {
            mistakes.add(new TableMistake(row, "share", "owner-only", "Only an owner has a share"));
        }
        if (line.validFrom() != null && line.validTo() != null && line.validTo().isBefore(line.validFrom())) {
            mistakes.add(new TableMistake(row, "validTo", "range", "It ends before it begins"));
        }
    }

    private void known(long projectId, Map<String, List<Integer>> people, List<TableMistake> mistakes) {
        chunks(List.copyOf(people.keySet()), some -> owners.knownPhones(projectId, some))
                .forEach(index -> Objects.requireNonNull(people.get(index))
                        .forEach(row -> mistakes.add(
                                new TableMistake(row, "phone", "taken", "The project has this phone on record"))));
    }

    private void checkHouses(long projectId, List<OwnerLine> table, List<TableMistake> mistakes) {
        var houses = houses(projectId, table);
        var shared = new LinkedHashMap<Long, List<Integer>>();
        for (int i = 0; i < table.size(); i++) {
            var label = table.get(i).house();
            var house = label == null ? null : houses.get(label);
            if (label != null && house == null) {
                mistakes.add(new TableMistake(i, "house", "unknown", "The project has no asset " + label));
            } else if (house != null && table.get(i).share() != null) {
                shared.computeIfAbsent(house, _ -> new ArrayList<>()).add(i);
            }
        }
        var present = new HashMap<Long, List<HouseRight>>();
        chunks(List.copyOf(shared.keySet()), rights::ofHouses)
                .forEach(held -> present.computeIfAbsent(held.right().houseId(), _ -> new ArrayList<>())
                        .add(held.right()));
        shared.forEach((house, rows) -> {
            var all = new ArrayList<>(present.getOrDefault(house, List.of()));
            rows.forEach(row -> all.add(right(table.get(row), house)));
            if (RightsService.exceedTheWhole(all)) {
                rows.forEach(row -> mistakes.add(new TableMistake(
                        row, "share", "whole", "The shares of all owners would be more than the whole")));
            }
        });
    }

    /** What a row gives; an owner, and whoever is not limited otherwise, may do everything there. */
    static HouseRight right(OwnerLine line, long houseId) {
        return new HouseRight(
                houseId, line.role(), line.share(), HouseRight.EVERYTHING, line.validFrom(), line.validTo());
    }

    private static <K, T> List<T> chunks(List<K> keys, Function<Collection<K>, List<T>> query) {
        var all = new ArrayList<T>();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            all.addAll(query.apply(keys.subList(from, Math.min(keys.size(), from + CHUNK))));
        }
        return all;
    }
}
