package io.banyan.common.contract.shared;

import java.math.BigDecimal;

/**
 * One line of a price, explained: quantity × unit price, rounded once to the fen (HALF_UP).
 *
 * @param kind      what is charged for
 * @param refId     service item or stock item, 0 where there is none
 * @param name      as the resident reads it
 * @param quantity  up to 3 decimals, in {@code unit}
 * @param unitPrice yuan, up to 6 decimals
 * @param amount    yuan, scale 2
 */
public record ChargeLine(
        Kind kind, long refId, String name, String unit, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount) {

    /** Call-out fee 上门费, extra service item 服务项, labour 工时, material 耗材. */
    public enum Kind {
        CALL_OUT,
        SERVICE,
        LABOUR,
        MATERIAL
    }
}
