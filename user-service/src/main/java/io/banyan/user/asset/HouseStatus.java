package io.banyan.user.asset;

/** How an asset is used at present. */
public enum HouseStatus {
    /** 未售 */
    UNSOLD,
    /** 空置 */
    VACANT,
    /** 装修中 */
    RENOVATING,
    /** 自住/自用 */
    OCCUPIED,
    /** 已出租 */
    RENTED,
    /** 挂牌出售 */
    FOR_SALE,
    /** 待租 */
    FOR_RENT,
    /** 停用 */
    OUT_OF_USE
}
