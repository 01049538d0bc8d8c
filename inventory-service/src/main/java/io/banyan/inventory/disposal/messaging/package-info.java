/** What tickets and bills tell that leads to a disposal. */
@NullMarked
package io.banyan.inventory.disposal.messaging;

import org.jspecify.annotations.NullMarked;
