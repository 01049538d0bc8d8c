package io.banyan.user.asset;

/** How an asset is used at present. */
public enum HouseStatus {
    UNSOLD,
    VACANT,
    RENOVATING,
    OCCUPIED,
    RENTED
}
