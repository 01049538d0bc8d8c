/** Requisitions 领用单: stock promised to a ticket or a department, handed out, given back, used. */
@NullMarked
package io.banyan.inventory.requisition;

import org.jspecify.annotations.NullMarked;
