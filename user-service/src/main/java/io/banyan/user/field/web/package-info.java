/**
 * Fields over HTTP.
 */
@NullMarked
package io.banyan.user.field.web;

import org.jspecify.annotations.NullMarked;
