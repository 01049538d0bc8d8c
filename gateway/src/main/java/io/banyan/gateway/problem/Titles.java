package io.banyan.gateway.problem;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Titles of problems, Chinese unless the client prefers English. */
final class Titles {

    private static final ResourceBundle CHINESE = bundle("problem.titles_zh_CN");
    private static final ResourceBundle ENGLISH = bundle("problem.titles_en");

    private Titles() {}

    private static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, Locale.ROOT);
    }

    /** The best of our two languages for an `Accept-Language` header; a malformed one counts as none. */
    static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        try {
            for (var range : LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("zh")) {
                    return Locale.SIMPLIFIED_CHINESE;
                }
                if (range.getRange().startsWith("en") && range.getWeight() > 0) {
                    return Locale.ENGLISH;
                }
            }
            return Locale.SIMPLIFIED_CHINESE;
        } catch (IllegalArgumentException malformed) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    static String of(String code, Locale language) {
        var titles = language.equals(Locale.ENGLISH) ? ENGLISH : CHINESE;
        try {
            return titles.getString(code);
        } catch (MissingResourceException unknown) {
            return titles.getString("gateway.internal");
        }
    }
}
