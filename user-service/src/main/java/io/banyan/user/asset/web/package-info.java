/**
 * Assets over HTTP.
 */
@NullMarked
package io.banyan.user.asset.web;

import org.jspecify.annotations.NullMarked;
