/**
 * patrol-service: equipment of a project, what is to be checked on it, inspections and what became of the faults they found.
 */
@NullMarked
package io.banyan.patrol;

import org.jspecify.annotations.NullMarked;
