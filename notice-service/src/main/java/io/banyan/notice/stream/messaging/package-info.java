/**
 * Events of every service as hints for the live stream, heard by every instance.
 */
@NullMarked
package io.banyan.notice.stream.messaging;

import org.jspecify.annotations.NullMarked;
