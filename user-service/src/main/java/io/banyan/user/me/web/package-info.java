/**
 * The caller himself over HTTP.
 */
@NullMarked
package io.banyan.user.me.web;

import org.jspecify.annotations.NullMarked;
