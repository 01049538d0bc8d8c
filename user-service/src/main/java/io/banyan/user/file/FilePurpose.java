package io.banyan.user.file;

/** What somebody uploads a file for. */
public enum FilePurpose {
    TICKET,
    COMMENT,
    INSPECTION,
    ITEM,
    AVATAR,
    VERIFICATION,
    /** The picture of a plan 平面图. */
    PLAN,
    /** A spreadsheet to be imported, by staff. */
    IMPORT
}
