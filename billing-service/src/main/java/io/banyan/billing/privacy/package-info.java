/**
 * What is kept of residents, and what must be settled before they can be forgotten.
 */
@NullMarked
package io.banyan.billing.privacy;

import org.jspecify.annotations.NullMarked;
