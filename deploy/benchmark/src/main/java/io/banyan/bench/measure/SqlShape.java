package io.banyan.bench.measure;

import java.util.Locale;
import java.util.regex.Pattern;

/** A statement without its values: two of one shape differ only in whom they ask for. */
public final class SqlShape {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:\\.\\d+)?\\b");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern LIST = Pattern.compile("\\(\\s*\\?(?:\\s*,\\s*\\?)+\\s*\\)");
    private static final Pattern ROWS = Pattern.compile("\\(\\?…\\)(?:\\s*,\\s*\\(\\?…\\))+");

    private SqlShape() {}

    static String of(String statement) {
        var bare = COMMENT.matcher(statement).replaceAll("");
        bare = withoutTexts(bare);
        bare = NUMBER.matcher(bare).replaceAll("?");
        bare = GAP.matcher(bare).replaceAll(" ").strip();
        bare = LIST.matcher(bare).replaceAll("(?…)");
        bare = ROWS.matcher(bare).replaceAll("(?…)");
        var verb = bare.indexOf(' ') < 0 ? bare.length() : bare.indexOf(' ');
        return bare.substring(0, verb).toUpperCase(Locale.ROOT) + bare.substring(verb);
    }

    /** By hand: a regular expression needs a stack as deep as the text is long, and an event's is long. */
    private static String withoutTexts(String statement) {
        var bare = new StringBuilder(statement.length());
        var inside = false;
        for (var i = 0; i < statement.length(); i++) {
            var sign = statement.charAt(i);
            if (inside && (sign == '\\' || sign == '\'' && statement.startsWith("''", i))) {
                i++;
            } else if (sign == '\'') {
                inside = !inside;
                bare.append(inside ? "?" : "");
            } else if (!inside) {
                bare.append(sign);
            }
        }
        return bare.toString();
    }
}
