/**
 * The internal API of user-service.
 */
@NullMarked
package io.banyan.user.directory.web;

import org.jspecify.annotations.NullMarked;
