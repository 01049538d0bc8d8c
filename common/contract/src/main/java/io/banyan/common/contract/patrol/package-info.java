/**
 * Published language of patrol-service. Owner: patrol-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.patrol;

import org.jspecify.annotations.NullMarked;
