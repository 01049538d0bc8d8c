/**
 * Announcements and their readers in the database.
 */
@NullMarked
package io.banyan.notice.announcement.persistence;

import org.jspecify.annotations.NullMarked;
