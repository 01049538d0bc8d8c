package io.banyan.billing.book;

/** Document numbers, counted per project, kind and year from 1 without a gap and without a double. */
public interface DocumentNumbers {

    /**
     * Takes the next number. Other transactions that want one of the same series wait until this one is decided, so that a rollback gives
     * the number back: call it late.
     */
    String next(DocumentKind kind, long projectId, int year);
}
