package io.banyan.user.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long, not on the list of common ones, not made of the name. No rules of composition and no forced change with
 * time (OWASP ASVS 5.0, V6.2).
 */
final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 64;
    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** What everybody here would think of first; with nothing but digits and signs around it, it is no password. */
    private static final List<String> WORDS_OF_THE_TRADE = List.of("banyan", "rongju", "wuye", "xiaoqu", "guanjia");

    private final Set<String> common = load();

    void check(String password, String... names) {
        if (password.length() < SHORTEST) {
            throw AccountProblem.weakPassword("A password has at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw AccountProblem.weakPassword("A password has at most " + LONGEST + " characters");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower) || lower.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw AccountProblem.weakPassword("This password is too easy to guess");
        }
        if (WORDS_OF_THE_TRADE.stream().anyMatch(word -> isDressedUp(word, lower))) {
            throw AccountProblem.weakPassword("This password is too easy to guess");
        }
        for (var name : names) {
            if (name.length() >= 3 && lower.contains(name.toLowerCase(Locale.ROOT))) {
                throw AccountProblem.weakPassword("A password does not contain the login or the phone");
            }
        }
    }

    private static boolean isDressedUp(String word, String password) {
        return password.contains(word) && password.replace(word, "").chars().noneMatch(Character::isLetter);
    }

    private static Set<String> load() {
        var resource = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
