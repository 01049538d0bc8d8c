/**
 * The key of this instance, from the environment.
 */
@NullMarked
package io.banyan.user.privacy.config;

import org.jspecify.annotations.NullMarked;
