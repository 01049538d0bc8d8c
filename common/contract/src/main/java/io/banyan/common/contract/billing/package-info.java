/**
 * Published language of billing-service. Owner: billing-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.billing;

import org.jspecify.annotations.NullMarked;
