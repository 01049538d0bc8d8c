/**
 * Projects 项目 of a company: the areas by which data scope is cut.
 */
@NullMarked
package io.banyan.user.organisation;

import org.jspecify.annotations.NullMarked;
