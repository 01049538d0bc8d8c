/**
 * Households over HTTP.
 */
@NullMarked
package io.banyan.user.household.web;

import org.jspecify.annotations.NullMarked;
