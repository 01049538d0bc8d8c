/**
 * Stewards 管家: who looks after a project or a building of it.
 */
@NullMarked
package io.banyan.user.steward;

import org.jspecify.annotations.NullMarked;
