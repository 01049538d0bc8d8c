package io.banyan.user.ownership;

/** How somebody stands to a house. */
public enum Relation {
    OWNER,
    FAMILY,
    TENANT
}
