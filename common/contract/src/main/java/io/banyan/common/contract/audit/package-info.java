/**
 * What each service notes of what people change and look at. Every service sends it; user-service keeps it.
 */
@NullMarked
package io.banyan.common.contract.audit;

import org.jspecify.annotations.NullMarked;
