/**
 * Notices and incidents in the database.
 */
@NullMarked
package io.banyan.billing.channel.persistence;

import org.jspecify.annotations.NullMarked;
