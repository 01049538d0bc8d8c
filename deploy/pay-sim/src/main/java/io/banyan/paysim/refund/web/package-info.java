/// The merchant's HTTP interface to refunds.
@NullMarked
package io.banyan.paysim.refund.web;

import org.jspecify.annotations.NullMarked;
