/**
 * Test support of every service: real servers started once, identities with real tokens, events on a real broker, one HTTP client.
 */
@NullMarked
package io.banyan.common.test;

import org.jspecify.annotations.NullMarked;
