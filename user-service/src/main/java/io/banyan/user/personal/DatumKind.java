package io.banyan.user.personal;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is kept of an owner beside his phone. */
public enum DatumKind {
    /** 身份证号, or the number of another identity document. */
    ID_NUMBER("[0-9A-Z]{6,20}"),
    /** 车牌号 */
    PLATE("[\\p{IsHan}A-Z0-9]{5,10}"),
    /** 银行账号 */
    BANK_ACCOUNT("[0-9]{8,30}");

    private static final Pattern CARD = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Pattern form;

    DatumKind(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * As it is stored: without spaces, hyphens and dots, in capitals.
     *
     * @throws PersonalProblem when it cannot be such a number; the check digit of an identity card must be right
     */
    public String normal(String typed) {
        var value = typed.replaceAll("[\\s.·-]", "").toUpperCase(Locale.ROOT);
        if (!form.matcher(value).matches() || this == ID_NUMBER && isWrongCard(value)) {
            throw PersonalProblem.invalid();
        }
        return value;
    }

    /** ISO 7064 MOD 11-2, as GB 11643 has it. */
    private static boolean isWrongCard(String value) {
        if (!CARD.matcher(value).matches()) {
            return value.length() == WEIGHTS.length + 1;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) != value.charAt(WEIGHTS.length);
    }
}
