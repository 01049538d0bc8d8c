/**
 * Personal data at rest: sealing, and blind indexes for lookup.
 */
@NullMarked
package io.banyan.common.privacy;

import org.jspecify.annotations.NullMarked;
