/**
 * Who may read metrics.
 */
@NullMarked
package io.banyan.common.scrape;

import org.jspecify.annotations.NullMarked;
