/**
 * Messages in the database.
 */
@NullMarked
package io.banyan.notice.inbox.persistence;

import org.jspecify.annotations.NullMarked;
