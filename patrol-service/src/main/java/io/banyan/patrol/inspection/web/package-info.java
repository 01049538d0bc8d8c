/**
 * Inspections over HTTP.
 */
@NullMarked
package io.banyan.patrol.inspection.web;

import org.jspecify.annotations.NullMarked;
