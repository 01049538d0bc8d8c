/** What processes and the database say about themselves. */
@NullMarked
package io.banyan.bench.measure;

import org.jspecify.annotations.NullMarked;
