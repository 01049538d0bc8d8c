/** The five servers the services stand on, fetched by Maven and run as plain local processes. */
@NullMarked
package io.banyan.platform.server;

import org.jspecify.annotations.NullMarked;
