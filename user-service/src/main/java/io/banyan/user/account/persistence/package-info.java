/**
 * Accounts in MySQL.
 */
@NullMarked
package io.banyan.user.account.persistence;

import org.jspecify.annotations.NullMarked;
