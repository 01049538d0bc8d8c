/**
 * What staff learns from other features within the service.
 */
@NullMarked
package io.banyan.user.staff.messaging;

import org.jspecify.annotations.NullMarked;
