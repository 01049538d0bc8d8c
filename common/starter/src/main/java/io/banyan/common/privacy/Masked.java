package io.banyan.common.privacy;

import java.util.regex.Pattern;

/** Personal data as those see them who need not know them whole. */
public final class Masked {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})\\d{8}(\\d{3}[\\dXx])(?!\\d)");

    /** Of a mobile number. */
    private static final int SHORTEST = 11;

    private Masked() {}

    /** A phone number: {@code 138****1234}, of a land line the last four digits. */
    public static String phone(String number) {
        var length = number.length();
        return length >= 11
                ? number.substring(0, 3) + "****" + number.substring(length - 4)
                : "****" + number.substring(Math.max(0, length - 4));
    }

    /** Anything else: the first and the last quarter, at most four signs each, and stars between. */
    public static String middle(String value) {
        var length = value.length();
        var shown = Math.min(4, length / 4);
        return value.substring(0, shown) + "****" + value.substring(length - shown);
    }

    /** Mobile and identity card numbers within a text. */
    public static String phones(String text) {
        if (text.length() < SHORTEST) {
            return text;
        }
        return ID_NUMBER.matcher(MOBILE.matcher(text).replaceAll("$1****$2")).replaceAll("$1********$2");
    }
}
