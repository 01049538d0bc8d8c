/**
 * The calendar over HTTP.
 */
@NullMarked
package io.banyan.user.calendar.web;

import org.jspecify.annotations.NullMarked;
