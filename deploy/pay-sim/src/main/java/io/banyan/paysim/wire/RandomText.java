package io.banyan.paysim.wire;

import java.security.SecureRandom;

/// Unguessable text for numbers, nonces and keys.
public final class RandomText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789";
    private static final String HEX = "0123456789abcdef";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private RandomText() {}

    public static String digits(int length) {
        return of(DIGITS, length);
    }

    public static String hex(int length) {
        return of(HEX, length);
    }

    public static String letters(int length) {
        return of(LETTERS, length);
    }

    private static String of(String alphabet, int length) {
        var text = new StringBuilder(length);
        RANDOM.ints(length, 0, alphabet.length()).forEach(index -> text.append(alphabet.charAt(index)));
        return text.toString();
    }
}
