/** The platform as a person's app sees it: HTTP through the gateway, a signed-in session, patience with what comes later. */
@NullMarked
package io.banyan.story.client;

import org.jspecify.annotations.NullMarked;
