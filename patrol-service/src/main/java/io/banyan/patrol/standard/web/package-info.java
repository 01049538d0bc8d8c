/**
 * Equipment types over HTTP.
 */
@NullMarked
package io.banyan.patrol.standard.web;

import org.jspecify.annotations.NullMarked;
