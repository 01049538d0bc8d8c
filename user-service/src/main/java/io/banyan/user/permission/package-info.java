/**
 * The catalogue of permissions with their names, from which roles are built.
 */
@NullMarked
package io.banyan.user.permission;

import org.jspecify.annotations.NullMarked;
