/**
 * Owners on record and verification over HTTP.
 */
@NullMarked
package io.banyan.user.owner.web;

import org.jspecify.annotations.NullMarked;
