package io.banyan.patrol.standard;

import io.banyan.common.problem.DomainProblem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A kind of equipment 设备类型 with its inspection standard: the items that an inspection of it has to answer. */
public record EquipmentType(
        long id, long companyId, String code, String name, List<CheckItem> items, Instant createdAt, long version) {

    public EquipmentType {
        items = List.copyOf(items);
        var errors = new ArrayList<FieldError>();
        var names = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            var pointer = "/items/" + i;
            if (!names.add(items.get(i).name())) {
                errors.add(new FieldError(pointer + "/name", "duplicate", "Another item has this name"));
            }
            check(items.get(i), pointer, errors);
        }
        if (!errors.isEmpty()) {
            throw StandardProblem.invalid(errors);
        }
    }

    private static void check(CheckItem item, String pointer, List<FieldError> errors) {
        switch (item.kind()) {
            case CHOICE -> checkOptions(item, pointer, errors);
            case NUMBER -> checkLimits(item, pointer, errors);
            case PHOTO, TEXT -> {}
        }
        if (item.kind() != CheckItem.Kind.CHOICE && !item.options().isEmpty()) {
            errors.add(new FieldError(pointer + "/options", "not-expected", "Only a CHOICE has options"));
        }
    }

    private static void checkOptions(CheckItem item, String pointer, List<FieldError> errors) {
        var values =
                item.options().stream().map(CheckItem.Option::value).distinct().count();
        if (values < 2 || values != item.options().size()) {
            errors.add(new FieldError(pointer + "/options", "too-few", "A CHOICE has two or more different options"));
        }
        if (item.options().stream().allMatch(CheckItem.Option::abnormal)) {
            errors.add(new FieldError(pointer + "/options", "all-abnormal", "One option at least is normal"));
        }
    }

    private static void checkLimits(CheckItem item, String pointer, List<FieldError> errors) {
        var minimum = item.minimum();
        var maximum = item.maximum();
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            errors.add(new FieldError(pointer + "/maximum", "below-minimum", "The limits are the wrong way round"));
        }
    }
}
