/**
 * Data scope 数据范围: every statement on a table that belongs to companies is narrowed to what its caller may see, by one mechanism that no
 * mapper and no endpoint has to remember.
 */
@NullMarked
package io.banyan.common.scope;

import org.jspecify.annotations.NullMarked;
