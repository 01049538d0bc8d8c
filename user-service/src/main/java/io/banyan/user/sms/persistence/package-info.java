/**
 * Messages of the local adapter in MySQL.
 */
@NullMarked
package io.banyan.user.sms.persistence;

import org.jspecify.annotations.NullMarked;
