/**
 * The audit over HTTP, for services and the operator's check.
 */
@NullMarked
package io.banyan.billing.audit.web;

import org.jspecify.annotations.NullMarked;
