/**
 * The operators' page of undecided money.
 */
@NullMarked
package io.banyan.billing.undecided.web;

import org.jspecify.annotations.NullMarked;
