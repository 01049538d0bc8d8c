package io.banyan.common.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A column that holds sealed values.
 *
 * @param key     the column of the row's key
 * @param context what a value is sealed for, before the key: {@code owner:}
 * @param index   the column of the blind index of a phone; null when it is not looked for
 */
public record SealedColumn(
        String table,
        String key,
        String column,
        String context,
        @Nullable String index) {

    /** In a table whose key is {@code id}. */
    public static SealedColumn of(String table, String column, String context) {
        return new SealedColumn(table, "id", column, context, null);
    }

    /** With a blind index beside it. */
    public SealedColumn indexedBy(String column) {
        return new SealedColumn(table, key, this.column, context, column);
    }
}
