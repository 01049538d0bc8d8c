/**
 * The company's audit.
 */
@NullMarked
package io.banyan.user.audit.web;

import org.jspecify.annotations.NullMarked;
