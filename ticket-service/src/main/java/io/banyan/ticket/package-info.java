/**
 * Tickets 工单 from the report to the rating. Each folder is a feature; the rules lie at its top, its adapters in sub-folders.
 */
@NullMarked
package io.banyan.ticket;

import org.jspecify.annotations.NullMarked;
