/**
 * Staff, roles and departments over HTTP.
 */
@NullMarked
package io.banyan.user.staff.web;

import org.jspecify.annotations.NullMarked;
