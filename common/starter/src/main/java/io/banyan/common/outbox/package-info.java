/**
 * Transactional outbox: events written with the change they tell of, relayed to Kafka at least once, in order per aggregate.
 */
@NullMarked
package io.banyan.common.outbox;

import org.jspecify.annotations.NullMarked;
