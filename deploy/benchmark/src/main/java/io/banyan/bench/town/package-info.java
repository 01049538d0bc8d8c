/** People and work to load the platform with, made through its public API. */
@NullMarked
package io.banyan.bench.town;

import org.jspecify.annotations.NullMarked;
