package io.banyan.common.outbox;

/**
 * How far behind the relay is.
 *
 * @param oldestAgeSeconds age of the oldest waiting event
 * @param parkedKeys       aggregates whose events cannot be sent until somebody mends the cause
 */
public record OutboxBacklog(int rows, int oldestAgeSeconds, int parkedKeys) {}
