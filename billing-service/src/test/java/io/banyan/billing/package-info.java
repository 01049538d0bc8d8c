/**
 * billing-service on real servers, with the pay simulator in the same JVM.
 */
@NullMarked
package io.banyan.billing;

import org.jspecify.annotations.NullMarked;
