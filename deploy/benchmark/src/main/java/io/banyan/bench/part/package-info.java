/** The parts of the bench, one class each. */
@NullMarked
package io.banyan.bench.part;

import org.jspecify.annotations.NullMarked;
