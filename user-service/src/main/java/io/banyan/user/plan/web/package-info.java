/**
 * Plans on the wire.
 */
@NullMarked
package io.banyan.user.plan.web;

import org.jspecify.annotations.NullMarked;
