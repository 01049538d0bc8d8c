/**
 * Spreadsheets over HTTP.
 */
@NullMarked
package io.banyan.user.sheet.web;

import org.jspecify.annotations.NullMarked;
