/**
 * Projects in MySQL.
 */
@NullMarked
package io.banyan.user.organisation.persistence;

import org.jspecify.annotations.NullMarked;
