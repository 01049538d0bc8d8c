/** Load on a running platform. Each part measures a raw limit beside its figure, in the same run, so that a figure is a ratio. */
@NullMarked
package io.banyan.bench;

import org.jspecify.annotations.NullMarked;
