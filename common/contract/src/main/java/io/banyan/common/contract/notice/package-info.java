/**
 * Published language of notice-service. Owner: notice-service. Add fields; never rename, remove or change meaning. A breaking change is a new record and a new type string.
 */
@NullMarked
package io.banyan.common.contract.notice;

import org.jspecify.annotations.NullMarked;
