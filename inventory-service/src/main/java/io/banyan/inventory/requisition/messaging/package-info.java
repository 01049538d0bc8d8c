/** What tickets tell about material. */
@NullMarked
package io.banyan.inventory.requisition.messaging;

import org.jspecify.annotations.NullMarked;
