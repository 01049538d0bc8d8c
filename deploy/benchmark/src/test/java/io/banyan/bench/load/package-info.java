@NullMarked
package io.banyan.bench.load;

import org.jspecify.annotations.NullMarked;
