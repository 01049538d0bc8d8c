/**
 * Fields in MySQL.
 */
@NullMarked
package io.banyan.user.field.persistence;

import org.jspecify.annotations.NullMarked;
