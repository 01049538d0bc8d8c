/**
 * Announcements over HTTP.
 */
@NullMarked
package io.banyan.notice.announcement.web;

import org.jspecify.annotations.NullMarked;
