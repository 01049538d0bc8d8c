/**
 * What services note.
 */
@NullMarked
package io.banyan.user.audit.messaging;

import org.jspecify.annotations.NullMarked;
