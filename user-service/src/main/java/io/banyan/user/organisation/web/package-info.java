/**
 * Projects over HTTP.
 */
@NullMarked
package io.banyan.user.organisation.web;

import org.jspecify.annotations.NullMarked;
