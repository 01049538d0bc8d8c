/**
 * Wire types that every contract may use. Kept tiny.
 */
@NullMarked
package io.banyan.common.contract.shared;

import org.jspecify.annotations.NullMarked;
