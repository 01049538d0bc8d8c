package io.banyan.inventory.stock;

/** Why stock moves. The prefix begins the numbers of its documents, as clerks abbreviate it. */
public enum DocumentKind {
    /** 采购入库. */
    PURCHASE("CG"),
    /** 盘盈入库. */
    SURPLUS("PY"),
    /** 期初入库. */
    OPENING("QC"),
    /** 退料入库. */
    RETURN("TL"),
    /** 盘亏出库. */
    LOSS("PK"),
    /** 报废出库. */
    SCRAP("BF"),
    /** 办公领用出库. */
    OFFICE("BG"),
    /** 领用出库. */
    ISSUE("CK"),
    /** 借出单. */
    LOAN("JY"),
    /** 归还单. */
    LOAN_RETURN("GH"),
    /** 工单消耗; has no number of its own. */
    CONSUMPTION("XH"),
    /** 领用单. */
    REQUISITION("LY"),
    /** 处置单. */
    DISPOSAL("CZ");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    public String number(int seq) {
        return "%s%06d".formatted(prefix, seq);
    }
}
