/** Requisitions over HTTP, for the store and for ticket-service. */
@NullMarked
package io.banyan.inventory.requisition.web;

import org.jspecify.annotations.NullMarked;
