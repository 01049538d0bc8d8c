package io.banyan.common.audit;

import io.banyan.common.privacy.Masked;
import io.banyan.common.privacy.Vault;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value looks like in the audit: secrets and the fields a company made for itself not at all, since they may hold anything;
 * personal data masked, the rest as it is but not endless. */
final class Veil {

    static final String HIDDEN = "***";

    private static final int LONGEST = 300;
    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(password|secret|sealed|token|private|openid|_index|_hash|digest|payload).*|phone_idx|field_values|text_value");
    private static final Pattern PERSONAL = Pattern.compile("(?i).*(phone|mobile|id_number|plate|account_no).*");

    private Veil() {}

    static @Nullable String over(String column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = value instanceof byte[] ? HIDDEN : value.toString();
        if (SECRET.matcher(column).matches() || Vault.isSealed(text)) {
            return HIDDEN;
        }
        if (PERSONAL.matcher(column).matches()) {
            return Masked.middle(text);
        }
        var clear = Masked.phones(text);
        return clear.length() > LONGEST ? clear.substring(0, LONGEST) + "…" : clear;
    }
}
