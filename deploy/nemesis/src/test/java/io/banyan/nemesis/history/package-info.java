/** Proves that harm would be seen. */
@NullMarked
package io.banyan.nemesis.history;

import org.jspecify.annotations.NullMarked;
