/**
 * Parameters 参数 of a company and its projects: a typed catalogue with defaults, inherited from the company, with history.
 */
@NullMarked
package io.banyan.user.parameter;

import org.jspecify.annotations.NullMarked;
