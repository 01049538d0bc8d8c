/**
 * Stewards over HTTP.
 */
@NullMarked
package io.banyan.user.steward.web;

import org.jspecify.annotations.NullMarked;
