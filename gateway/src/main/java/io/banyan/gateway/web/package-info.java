/** The web clients as static files, and the headers that keep browsers safe. */
@NullMarked
package io.banyan.gateway.web;

import org.jspecify.annotations.NullMarked;
