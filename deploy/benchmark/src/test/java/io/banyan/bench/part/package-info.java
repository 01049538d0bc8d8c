@NullMarked
package io.banyan.bench.part;

import org.jspecify.annotations.NullMarked;
