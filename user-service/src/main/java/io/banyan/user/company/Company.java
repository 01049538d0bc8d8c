package io.banyan.user.company;

/** A property-management company 物业公司: the tenant. One company never sees another's data. */
public record Company(long id, String code, String name, boolean active, long version) {}
