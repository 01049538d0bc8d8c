/** Loans over HTTP. */
@NullMarked
package io.banyan.inventory.loan.web;

import org.jspecify.annotations.NullMarked;
