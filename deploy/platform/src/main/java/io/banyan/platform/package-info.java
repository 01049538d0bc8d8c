/**
 * Starts, watches and stops the local platform: the command line behind {@code deploy/up} and its siblings, and
 * {@link io.banyan.platform.TestServers} for integration tests. JDK only, so that it runs from source on a fresh clone.
 */
@NullMarked
package io.banyan.platform;

import org.jspecify.annotations.NullMarked;
