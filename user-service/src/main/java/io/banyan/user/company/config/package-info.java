/**
 * The first account of an empty platform.
 */
@NullMarked
package io.banyan.user.company.config;

import org.jspecify.annotations.NullMarked;
