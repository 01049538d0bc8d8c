/**
 * Parameters over HTTP.
 */
@NullMarked
package io.banyan.user.parameter.web;

import org.jspecify.annotations.NullMarked;
