/// The merchant's HTTP interface to orders, and the payer's.
@NullMarked
package io.banyan.paysim.order.web;

import org.jspecify.annotations.NullMarked;
