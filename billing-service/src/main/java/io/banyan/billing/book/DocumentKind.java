package io.banyan.billing.book;

/** What is numbered without gaps, and the letter its numbers begin with. */
public enum DocumentKind {
    BILL("B"),
    RECEIPT("R");

    private final String letter;

    DocumentKind(String letter) {
        this.letter = letter;
    }

    /** For example {@code B2026-000042}. */
    public String write(int year, long number) {
        return "%s%d-%06d".formatted(letter, year, number);
    }
}
