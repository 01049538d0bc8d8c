/**
 * Assets in MySQL.
 */
@NullMarked
package io.banyan.user.asset.persistence;

import org.jspecify.annotations.NullMarked;
