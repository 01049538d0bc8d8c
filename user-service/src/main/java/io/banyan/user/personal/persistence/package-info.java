/**
 * Sealed values and consents.
 */
@NullMarked
package io.banyan.user.personal.persistence;

import org.jspecify.annotations.NullMarked;
