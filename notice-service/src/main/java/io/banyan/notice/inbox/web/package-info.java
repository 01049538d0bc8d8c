/**
 * The inbox over HTTP: everybody sees his own only.
 */
@NullMarked
package io.banyan.notice.inbox.web;

import org.jspecify.annotations.NullMarked;
