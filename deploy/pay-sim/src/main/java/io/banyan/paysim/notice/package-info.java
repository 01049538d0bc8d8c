/// Tells the merchant what happened: encrypted, signed, again and again until it answers 2xx.
@NullMarked
package io.banyan.paysim.notice;

import org.jspecify.annotations.NullMarked;
