/**
 * The operators' page of each service, {@code /api/v1/operations/<service>}: what is stuck, what to do about it, who did what, which jobs
 * ran. The same in every service, over its own tables.
 */
@NullMarked
package io.banyan.common.operations;

import org.jspecify.annotations.NullMarked;
