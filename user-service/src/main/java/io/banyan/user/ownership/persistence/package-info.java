/**
 * Rights in MySQL.
 */
@NullMarked
package io.banyan.user.ownership.persistence;

import org.jspecify.annotations.NullMarked;
