/**
 * The one address 网关: routing, authentication, limits, circuit breaking, documents and the web clients. No business rule, no database.
 */
@NullMarked
package io.banyan.gateway;

import org.jspecify.annotations.NullMarked;
