/**
 * Equipment over HTTP.
 */
@NullMarked
package io.banyan.patrol.equipment.web;

import org.jspecify.annotations.NullMarked;
