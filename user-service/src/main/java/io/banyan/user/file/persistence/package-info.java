/**
 * Facts about files in MySQL.
 */
@NullMarked
package io.banyan.user.file.persistence;

import org.jspecify.annotations.NullMarked;
