/**
 * What other services ask: who may do what, where is what, how is somebody reached.
 */
@NullMarked
package io.banyan.user.directory;

import org.jspecify.annotations.NullMarked;
