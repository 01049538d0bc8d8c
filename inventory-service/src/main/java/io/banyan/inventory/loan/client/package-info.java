/** Calls to user-service for borrowers. */
@NullMarked
package io.banyan.inventory.loan.client;

import org.jspecify.annotations.NullMarked;
