/**
 * The tables of integrators.
 */
@NullMarked
package io.banyan.user.integrator.persistence;

import org.jspecify.annotations.NullMarked;
