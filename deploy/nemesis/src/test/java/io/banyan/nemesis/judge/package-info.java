/** Proves that harm would be seen. */
@NullMarked
package io.banyan.nemesis.judge;

import org.jspecify.annotations.NullMarked;
