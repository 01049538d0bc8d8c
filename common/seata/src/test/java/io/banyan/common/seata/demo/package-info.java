/** Two small services, a desk that orders and a store that holds stock, with levers to break them at chosen lines. */
@NullMarked
package io.banyan.common.seata.demo;

import org.jspecify.annotations.NullMarked;
