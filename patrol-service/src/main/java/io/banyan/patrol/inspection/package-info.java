/**
 * Inspections 巡检: findings against the standard, judged by the server; a fault is told and its ticket followed.
 */
@NullMarked
package io.banyan.patrol.inspection;

import org.jspecify.annotations.NullMarked;
