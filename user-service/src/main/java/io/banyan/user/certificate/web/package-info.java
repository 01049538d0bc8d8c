/**
 * Certificates over HTTP.
 */
@NullMarked
package io.banyan.user.certificate.web;

import org.jspecify.annotations.NullMarked;
