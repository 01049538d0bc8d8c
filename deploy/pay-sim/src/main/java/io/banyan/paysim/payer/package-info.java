/// The resident's side: pay, fail, look.
@NullMarked
package io.banyan.paysim.payer;

import org.jspecify.annotations.NullMarked;
