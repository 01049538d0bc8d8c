/**
 * Companies over HTTP, for the platform's operator.
 */
@NullMarked
package io.banyan.user.company.web;

import org.jspecify.annotations.NullMarked;
