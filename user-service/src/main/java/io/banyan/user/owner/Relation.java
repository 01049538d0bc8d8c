package io.banyan.user.owner;

/** How somebody stands to a house. */
public enum Relation {
    OWNER,
    FAMILY,
    TENANT
}
