/**
 * Writes that must happen in two services or in none: Seata TCC with its fence table, made safe to use.
 *
 * <p>Promised: after {@link io.banyan.common.seata.GlobalTransactions#call} returned, every branch is or will be confirmed; after it
 * threw a refusal of the work, every branch is or will be cancelled; each exactly once in effect, whatever dies in between, as soon as
 * the participants and the server are back. Not promised: isolation (a tried row is visible to SQL, so queries must leave it out),
 * and an answer in every case: when the server vanishes during the decision, the outcome is unknown until it is back.
 */
@NullMarked
package io.banyan.common.seata;

import org.jspecify.annotations.NullMarked;
