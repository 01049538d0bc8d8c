@NullMarked
package io.banyan.inventory.loan;

import org.jspecify.annotations.NullMarked;
