/**
 * Published language of user-service. Owner: user-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.user;

import org.jspecify.annotations.NullMarked;
