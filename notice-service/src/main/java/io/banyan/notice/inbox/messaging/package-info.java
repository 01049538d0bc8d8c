/**
 * Who is told what when something happens in another service.
 */
@NullMarked
package io.banyan.notice.inbox.messaging;

import org.jspecify.annotations.NullMarked;
