package io.banyan.gateway.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a service is given a rest.
 *
 * @param calls       how many of the last calls are looked at, and how many there must be before a verdict
 * @param failureRate share of failed calls, in percent, that opens the circuit
 * @param open        how long nothing is sent
 * @param trials      calls let through afterwards to find out
 */
@ConfigurationProperties("banyan.gateway.circuit")
record CircuitSettings(
        @DefaultValue("20") int calls,
        @DefaultValue("50") float failureRate,
        @DefaultValue("5s") Duration open,
        @DefaultValue("3") int trials) {}
