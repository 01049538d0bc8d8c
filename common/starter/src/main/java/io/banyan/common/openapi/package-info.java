/**
 * The OpenAPI document of a service: ids are strings, problems are documented.
 */
@NullMarked
package io.banyan.common.openapi;

import org.jspecify.annotations.NullMarked;
