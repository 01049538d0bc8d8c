/**
 * Those who can sign in: credentials, locks, rights of the moment.
 */
@NullMarked
package io.banyan.user.account;

import org.jspecify.annotations.NullMarked;
