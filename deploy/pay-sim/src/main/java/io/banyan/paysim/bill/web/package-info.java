/// The merchant's HTTP interface to trade bills.
@NullMarked
package io.banyan.paysim.bill.web;

import org.jspecify.annotations.NullMarked;
