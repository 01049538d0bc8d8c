/** One Swagger UI over the OpenAPI documents of all services. */
@NullMarked
package io.banyan.gateway.docs;

import org.jspecify.annotations.NullMarked;
