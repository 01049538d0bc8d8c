package io.banyan.inventory.document;

import io.banyan.inventory.stock.DocumentKind;

/** Document numbers 单号 per project and kind, without gaps and without doubles. */
public interface DocumentNumbers {

    /**
     * The next number. It belongs to the running transaction, and others wait for it: take it as late as possible, after stock is locked.
     */
    DocumentNumber next(long projectId, DocumentKind kind);
}
