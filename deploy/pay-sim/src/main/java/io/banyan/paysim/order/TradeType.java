package io.banyan.paysim.order;

/// How the resident reaches the cashier: code on a screen, inside WeChat, or a browser on the phone (H5).
public enum TradeType {
    NATIVE,
    JSAPI,
    MWEB
}
