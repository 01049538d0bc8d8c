/// Drives the simulator as a merchant would: with the official SDK over HTTP.
@NullMarked
package io.banyan.paysim;

import org.jspecify.annotations.NullMarked;
