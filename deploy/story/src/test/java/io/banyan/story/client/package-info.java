/** The client's patience, against a real server. */
@NullMarked
package io.banyan.story.client;

import org.jspecify.annotations.NullMarked;
