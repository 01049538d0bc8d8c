/**
 * Rights over HTTP.
 */
@NullMarked
package io.banyan.user.ownership.web;

import org.jspecify.annotations.NullMarked;
