/// Orders as the channel sees them: placed by the merchant, paid or closed.
@NullMarked
package io.banyan.paysim.order;

import org.jspecify.annotations.NullMarked;
