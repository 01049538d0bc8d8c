/** Tests of requisitions. */
@NullMarked
package io.banyan.inventory.requisition;

import org.jspecify.annotations.NullMarked;
