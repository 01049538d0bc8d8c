package io.banyan.user.field;

/** What a field may belong to. */
public enum FieldSubject {
    ASSET,
    OWNER,
    TICKET
}
