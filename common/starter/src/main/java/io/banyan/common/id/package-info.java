/**
 * Ids given by the application: 64 bits, sortable by time, unique across instances of a service.
 */
@NullMarked
package io.banyan.common.id;

import org.jspecify.annotations.NullMarked;
