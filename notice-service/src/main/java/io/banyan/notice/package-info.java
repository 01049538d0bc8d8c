/**
 * notice-service: tells people what happened. The in-app inbox, the live stream to clients, announcements of a project.
 */
@NullMarked
package io.banyan.notice;

import org.jspecify.annotations.NullMarked;
