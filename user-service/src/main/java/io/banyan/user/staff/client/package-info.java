/**
 * Asks patrol-service which types of equipment there are.
 */
@NullMarked
package io.banyan.user.staff.client;

import org.jspecify.annotations.NullMarked;
