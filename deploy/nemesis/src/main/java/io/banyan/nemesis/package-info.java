/**
 * Proves the platform's promise by breaking things: while people use it, processes are killed, frozen and cut off; afterwards every invariant
 * must hold, and whatever a client was told must be so.
 */
@NullMarked
package io.banyan.nemesis;

import org.jspecify.annotations.NullMarked;
