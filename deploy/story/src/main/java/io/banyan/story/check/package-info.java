/**
 * Proves from outside, by reading all six schemas and the payment channel's own bill, that nothing was lost, doubled or left half done.
 * Services never read each other's tables; this program may, since it belongs to the operator.
 */
@NullMarked
package io.banyan.story.check;

import org.jspecify.annotations.NullMarked;
