/**
 * Uploaded pictures and videos: sniffed, re-encoded, kept under random names, given out by short-lived links.
 */
@NullMarked
package io.banyan.user.file;

import org.jspecify.annotations.NullMarked;
