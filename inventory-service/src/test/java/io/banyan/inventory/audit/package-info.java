/** Tests of the proof. */
@NullMarked
package io.banyan.inventory.audit;

import org.jspecify.annotations.NullMarked;
