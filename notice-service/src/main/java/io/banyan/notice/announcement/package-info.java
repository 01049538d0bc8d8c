/**
 * Announcements 公告 of a project or one of its buildings: drafted, published now or later, withdrawn; who read them.
 */
@NullMarked
package io.banyan.notice.announcement;

import org.jspecify.annotations.NullMarked;
