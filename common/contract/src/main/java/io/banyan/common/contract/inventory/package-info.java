/**
 * Published language of inventory-service. Owner: inventory-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.inventory;

import org.jspecify.annotations.NullMarked;
