package io.banyan.user.privacy;

import io.banyan.common.privacy.Vault;
import java.util.regex.Pattern;

/** A mainland mobile number 手机号 of eleven digits. Prints itself masked, so that it never reaches a log whole. */
public record Phone(String number) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern MASKED = Pattern.compile("1[3-9]\\d\\*{4}\\d{4}");
    private static final Pattern NOISE = Pattern.compile("[\\s()-]");

    public Phone {
        if (!MOBILE.matcher(number).matches()) {
            throw PhoneProblem.invalid();
        }
    }

    /**
     * Reads what people type: spaces, hyphens and the prefix {@code +86} are dropped.
     *
     * @throws PhoneProblem when this is no mobile number, or one as it is shown, masked
     */
    public static Phone of(String typed) {
        if (isMasked(typed)) {
            throw PhoneProblem.masked();
        }
        var digits = NOISE.matcher(typed).replaceAll("");
        return new Phone(digits.startsWith("+86") ? digits.substring(3) : digits);
    }

    /** Whether this could be a phone number at all, for a field that takes a login or a phone. */
    public static boolean looksLike(String typed) {
        var digits = NOISE.matcher(typed).replaceAll("");
        return MOBILE.matcher(digits.startsWith("+86") ? digits.substring(3) : digits)
                .matches();
    }

    /** Whether this is how a number is shown, and so says nothing new. */
    public static boolean isMasked(String typed) {
        return MASKED.matcher(typed.strip()).matches();
    }

    /** The blind index by which an account or a record is found by this number. */
    public String index(Vault vault) {
        return vault.index("phone", number);
    }

    /** {@code 138****1234} */
    public String masked() {
        return number.substring(0, 3) + "****" + number.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
