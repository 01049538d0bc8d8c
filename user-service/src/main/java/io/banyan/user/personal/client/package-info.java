/**
 * Asks all services what they keep of a person.
 */
@NullMarked
package io.banyan.user.personal.client;

import org.jspecify.annotations.NullMarked;
