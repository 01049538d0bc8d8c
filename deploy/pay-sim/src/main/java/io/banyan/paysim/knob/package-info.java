/// Bad luck on demand.
@NullMarked
package io.banyan.paysim.knob;

import org.jspecify.annotations.NullMarked;
