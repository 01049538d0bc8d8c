/**
 * Money in numbers: what was issued, what came in, what is still owed. The database counts.
 */
@NullMarked
package io.banyan.billing.statistics;

import org.jspecify.annotations.NullMarked;
