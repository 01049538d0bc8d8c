/**
 * Companies in MySQL.
 */
@NullMarked
package io.banyan.user.company.persistence;

import org.jspecify.annotations.NullMarked;
