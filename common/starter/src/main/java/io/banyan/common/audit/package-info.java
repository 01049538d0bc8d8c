/**
 * Audit 操作日志: whatever somebody changes, and whatever personal data he looks at unmasked, is noted with before and after in the
 * transaction that does it, by one mechanism that no mapper and no endpoint has to remember. The notes leave through the outbox;
 * user-service chains them.
 */
@NullMarked
package io.banyan.common.audit;

import org.jspecify.annotations.NullMarked;
