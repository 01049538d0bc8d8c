/**
 * Photos of inspections, kept by user-service.
 */
@NullMarked
package io.banyan.patrol.inspection.client;

import org.jspecify.annotations.NullMarked;
