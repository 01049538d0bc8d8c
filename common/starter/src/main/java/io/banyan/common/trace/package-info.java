/**
 * One trace id through HTTP, Feign and Kafka, in every log line and every problem.
 */
@NullMarked
package io.banyan.common.trace;

import org.jspecify.annotations.NullMarked;
