/**
 * Exports 导出: a list that is too long for a browser is written by a job into a file that only the one who asked for it can fetch, some days
 * long. The file lies in the database of the service that owns the rows, in parts: each is committed together with the place the job has
 * come to, so that a job that is killed goes on where it was.
 */
@NullMarked
package io.banyan.common.export;

import org.jspecify.annotations.NullMarked;
