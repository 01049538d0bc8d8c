package io.banyan.common.privacy;

/**
 * What must be settled before somebody can be forgotten.
 *
 * @param reason code of the reason, such as {@code unpaid-bills}
 * @param count  SQL that counts what is open, with one parameter: the person
 */
public record PersonalHold(String reason, String count) {}
