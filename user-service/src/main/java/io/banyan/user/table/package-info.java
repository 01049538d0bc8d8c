/**
 * What all records that come as tables have in common: a mistake of a row, and the refusal of a table whose records changed while it was stored.
 */
@NullMarked
package io.banyan.user.table;

import org.jspecify.annotations.NullMarked;
