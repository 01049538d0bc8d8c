package io.banyan.user.organisation;

/** The tree of regions changed in a way that changes data scopes by region. Told within the transaction. */
public record ScopeMoved(long companyId) {}
