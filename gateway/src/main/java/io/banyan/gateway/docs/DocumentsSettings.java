package io.banyan.gateway.docs;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The documentation page.
 *
 * @param swaggerUi version of the Swagger UI in the jar, written by the build
 */
@ConfigurationProperties("banyan.gateway.docs")
record DocumentsSettings(String swaggerUi) {}
