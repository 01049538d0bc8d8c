package io.banyan.common.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a service keeps something about people who use the platform: what is given to somebody who asks for his data 个人信息查阅, and what is
 * left of it when he asks to be forgotten 删除.
 *
 * @param name      of the section in what he is given
 * @param whose     the condition that says so of a row; its one marker is the person
 * @param exported  columns he is given
 * @param erased    columns that say something about him, and the SQL value that each gets instead
 * @param keptFor   why the law or the contract keeps the rows; null when they do not
 * @param sealedFor for sealed columns, the context before the row's {@code id}, which is exported then
 */
public record PersonalTable(
        String name,
        String table,
        String whose,
        List<String> exported,
        Map<String, String> erased,
        @Nullable String keptFor,
        Map<String, String> sealedFor) {

    /** Rows that are emptied of the person. */
    public static PersonalTable emptied(
            String name, String table, String person, List<String> exported, Map<String, String> erased) {
        return new PersonalTable(name, table, person + " = ?", exported, erased, null, Map.of());
    }

    /** Rows that are deleted. */
    public static PersonalTable removed(String name, String table, String person, List<String> exported) {
        return new PersonalTable(name, table, person + " = ?", exported, Map.of(), null, Map.of());
    }

    /** Rows that are kept. */
    public static PersonalTable kept(String name, String table, String person, List<String> exported, String keptFor) {
        return new PersonalTable(name, table, person + " = ?", exported, Map.of(), keptFor, Map.of());
    }

    /** The same, of rows that say by way of another table whose they are. */
    public PersonalTable where(String condition) {
        return new PersonalTable(name, table, condition, exported, erased, keptFor, sealedFor);
    }

    /** The same, with a sealed column. */
    public PersonalTable sealed(String column, String context) {
        return new PersonalTable(name, table, whose, exported, erased, keptFor, Map.of(column, context));
    }

    boolean removed() {
        return erased.isEmpty() && keptFor == null;
    }
}
