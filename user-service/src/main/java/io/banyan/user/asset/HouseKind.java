package io.banyan.user.asset;

/** What kind of asset it is; all of them can be owned, billed and repaired alike. */
public enum HouseKind {
    HOUSE,
    SHOP,
    OFFICE,
    PARKING,
    BASEMENT,
    AD_PLACE
}
