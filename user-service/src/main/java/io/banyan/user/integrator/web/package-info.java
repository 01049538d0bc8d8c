/**
 * Registering integrators and ending them.
 */
@NullMarked
package io.banyan.user.integrator.web;

import org.jspecify.annotations.NullMarked;
