/**
 * Looks after payments whose outcome is not known yet.
 */
@NullMarked
package io.banyan.billing.payment.schedule;

import org.jspecify.annotations.NullMarked;
