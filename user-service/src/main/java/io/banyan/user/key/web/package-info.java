/**
 * Operator's view of the key set, and rotation ahead of time.
 */
@NullMarked
package io.banyan.user.key.web;

import org.jspecify.annotations.NullMarked;
