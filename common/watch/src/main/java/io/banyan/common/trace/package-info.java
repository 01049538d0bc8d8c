/**
 * One trace through HTTP, Feign and Kafka: W3C trace context in every log line, header and problem, and spans for whoever collects OTLP.
 */
@NullMarked
package io.banyan.common.trace;

import org.jspecify.annotations.NullMarked;
