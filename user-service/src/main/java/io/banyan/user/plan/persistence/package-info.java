/**
 * The tables of plans.
 */
@NullMarked
package io.banyan.user.plan.persistence;

import org.jspecify.annotations.NullMarked;
