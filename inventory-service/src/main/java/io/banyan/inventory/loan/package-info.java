/** Tools on loan 借用: lent to a person until a day, brought back whole, damaged or not at all, and asked back in time. */
@NullMarked
package io.banyan.inventory.loan;

import org.jspecify.annotations.NullMarked;
