/**
 * Applications over HTTP.
 */
@NullMarked
package io.banyan.user.verification.web;

import org.jspecify.annotations.NullMarked;
