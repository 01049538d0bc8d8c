/**
 * The table of second factors and recovery codes.
 */
@NullMarked
package io.banyan.user.factor.persistence;

import org.jspecify.annotations.NullMarked;
