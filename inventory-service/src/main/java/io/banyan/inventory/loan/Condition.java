package io.banyan.inventory.loan;

import io.banyan.inventory.stock.DocumentKind;

/** How a borrowed tool comes back. */
public enum Condition {
    /** 完好: back on the shelf. */
    GOOD(DocumentKind.LOAN_RETURN),
    /** 损坏: scrapped. */
    DAMAGED(DocumentKind.SCRAP),
    /** 丢失: written off. */
    LOST(DocumentKind.LOSS);

    private final DocumentKind document;

    Condition(DocumentKind document) {
        this.document = document;
    }

    DocumentKind document() {
        return document;
    }
}
