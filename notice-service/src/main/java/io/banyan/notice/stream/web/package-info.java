/**
 * The live stream as server-sent events.
 */
@NullMarked
package io.banyan.notice.stream.web;

import org.jspecify.annotations.NullMarked;
