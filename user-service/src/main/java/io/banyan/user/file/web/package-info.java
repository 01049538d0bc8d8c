/**
 * Upload and download over HTTP.
 */
@NullMarked
package io.banyan.user.file.web;

import org.jspecify.annotations.NullMarked;
