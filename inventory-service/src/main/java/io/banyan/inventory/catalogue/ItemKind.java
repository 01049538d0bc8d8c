package io.banyan.inventory.catalogue;

/** Used up 耗材, lent and given back 工具, or office supplies 办公用品. */
public enum ItemKind {
    CONSUMABLE,
    TOOL,
    OFFICE
}
