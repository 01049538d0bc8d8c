/**
 * Where a resident lives: the projects and buildings of his houses.
 */
@NullMarked
package io.banyan.notice.residence;

import org.jspecify.annotations.NullMarked;
