/**
 * What ticket-service tells about tickets that were opened for an inspection.
 */
@NullMarked
package io.banyan.patrol.inspection.messaging;

import org.jspecify.annotations.NullMarked;
