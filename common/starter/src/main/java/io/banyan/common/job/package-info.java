/**
 * What runs by the clock: each job has a name, and its latest run on each replica is kept in the service's own database.
 */
@NullMarked
package io.banyan.common.job;

import org.jspecify.annotations.NullMarked;
