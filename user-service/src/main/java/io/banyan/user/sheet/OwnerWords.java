package io.banyan.user.sheet;

import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.ownership.Relation;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of owners and relations as they stand in a spreadsheet. Their names in the API are understood too. */
final class OwnerWords {

    private OwnerWords() {}

    static String word(OwnerKind kind) {
        return switch (kind) {
            case PERSON -> "个人";
            case COMPANY -> "企业";
        };
    }

    static String word(Relation relation) {
        return switch (relation) {
            case OWNER -> "业主";
            case FAMILY -> "家庭成员";
            case TENANT -> "租客";
        };
    }

    static Optional<OwnerKind> kind(String text) {
        return Arrays.stream(OwnerKind.values())
                .filter(kind -> word(kind).equals(text) || kind.name().equalsIgnoreCase(text))
                .findFirst();
    }

    static Optional<Relation> relation(String text) {
        return Arrays.stream(Relation.values())
                .filter(each -> word(each).equals(text) || each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
