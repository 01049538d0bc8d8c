package io.banyan.inventory.audit;

/**
 * The first row that breaks an invariant.
 *
 * @param name    which invariant
 * @param subject which row, by its keys
 */
public record Difference(String name, String subject, String expected, String actual) {}
