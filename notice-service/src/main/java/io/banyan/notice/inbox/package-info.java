/**
 * The in-app inbox 站内信: messages per person, made from events of other services by templates, rendered in the reader's language.
 */
@NullMarked
package io.banyan.notice.inbox;

import org.jspecify.annotations.NullMarked;
