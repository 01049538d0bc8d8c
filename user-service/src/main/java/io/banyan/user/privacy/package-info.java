/**
 * Personal data at rest: phone numbers, sealing, blind indexes for lookup.
 */
@NullMarked
package io.banyan.user.privacy;

import org.jspecify.annotations.NullMarked;
