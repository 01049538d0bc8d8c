/** A small service that exercises the starter on real servers. */
@NullMarked
package io.banyan.common.probe;

import org.jspecify.annotations.NullMarked;
