/** Proves that harm would be seen. */
@NullMarked
package io.banyan.nemesis;

import org.jspecify.annotations.NullMarked;
