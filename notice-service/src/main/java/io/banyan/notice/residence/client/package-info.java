/**
 * Asks user-service where houses are.
 */
@NullMarked
package io.banyan.notice.residence.client;

import org.jspecify.annotations.NullMarked;
