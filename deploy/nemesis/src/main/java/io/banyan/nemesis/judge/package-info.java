/** Compares what clients were told with what is stored, once the platform has come to rest. */
@NullMarked
package io.banyan.nemesis.judge;

import org.jspecify.annotations.NullMarked;
