package io.banyan.user.field;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A field of a kind of thing.
 *
 * @param id       0 for a field that every company has
 * @param code     by which values name it; never changes
 * @param kinds    of things that have it, for example {@code SHOP}, of tickets a kind of category or a category's code; empty for all
 * @param choices  of a field of type CHOICE or CHOICES
 * @param active   whether it is asked for; what was entered before stays
 * @param residents whether residents see it and fill it in; of tickets only
 * @param position in forms
 */
public record FieldDefinition(
        long id,
        long companyId,
        FieldSubject subject,
        String code,
        String label,
        FieldType type,
        boolean required,
        boolean searchable,
        boolean active,
        boolean residents,
        int position,
        Set<String> kinds,
        List<String> choices,
        long version) {

    /** Whether every company has it. */
    public boolean builtIn() {
        return id == 0;
    }

    /** Whether something that is all of this has it. */
    boolean belongsTo(Set<String> kinds) {
        return this.kinds.isEmpty() || !Collections.disjoint(this.kinds, kinds);
    }
}
