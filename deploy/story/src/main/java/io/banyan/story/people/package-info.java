/** Those who use the platform, as objects with verbs: what a resident, a plumber or a storekeeper does is one method, through the gateway. */
@NullMarked
package io.banyan.story.people;

import org.jspecify.annotations.NullMarked;
