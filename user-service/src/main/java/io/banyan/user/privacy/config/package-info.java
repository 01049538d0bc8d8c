/**
 * What this service keeps sealed.
 */
@NullMarked
package io.banyan.user.privacy.config;

import org.jspecify.annotations.NullMarked;
