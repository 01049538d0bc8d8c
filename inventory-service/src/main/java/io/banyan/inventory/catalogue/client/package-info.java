/** Calls to user-service for photos. */
@NullMarked
package io.banyan.inventory.catalogue.client;

import org.jspecify.annotations.NullMarked;
