/**
 * Assets in spreadsheets 导入导出: a template, import as a job with a dry run and row-level mistakes, undo, export.
 */
@NullMarked
package io.banyan.user.sheet;

import org.jspecify.annotations.NullMarked;
