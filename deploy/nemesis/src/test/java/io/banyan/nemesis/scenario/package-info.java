/** Proves that harm would be seen. */
@NullMarked
package io.banyan.nemesis.scenario;

import org.jspecify.annotations.NullMarked;
