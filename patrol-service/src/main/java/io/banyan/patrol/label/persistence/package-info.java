/**
 * The signing key of labels where the environment gives none.
 */
@NullMarked
package io.banyan.patrol.label.persistence;

import org.jspecify.annotations.NullMarked;
