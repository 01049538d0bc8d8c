/**
 * The live stream to clients: hints that something changed, never what. Best effort; a client that missed some is told to read everything again.
 */
@NullMarked
package io.banyan.notice.stream;

import org.jspecify.annotations.NullMarked;
