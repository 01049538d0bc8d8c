/// Delays that end when the simulator stops.
@NullMarked
package io.banyan.paysim.later;

import org.jspecify.annotations.NullMarked;
