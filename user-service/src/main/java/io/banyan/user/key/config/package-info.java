/**
 * Makes sure that there are keys before the first request.
 */
@NullMarked
package io.banyan.user.key.config;

import org.jspecify.annotations.NullMarked;
