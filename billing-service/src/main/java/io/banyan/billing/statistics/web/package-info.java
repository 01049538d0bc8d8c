/**
 * Numbers over HTTP, for reading only.
 */
@NullMarked
package io.banyan.billing.statistics.web;

import org.jspecify.annotations.NullMarked;
