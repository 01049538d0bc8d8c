/**
 * Parameters in MySQL.
 */
@NullMarked
package io.banyan.user.parameter.persistence;

import org.jspecify.annotations.NullMarked;
