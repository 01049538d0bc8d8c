package io.banyan.common.audit;

import io.banyan.common.privacy.Masked;
import io.banyan.common.privacy.Vault;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private static final Map<String, Kind> COLUMNS = new ConcurrentHashMap<>();

    private enum Kind {
        SECRET,
        PERSONAL,
        OPEN;

        static Kind of(String column) {
            if (Veil.SECRET.matcher(column).matches()) {
                return SECRET;
            }
            return Veil.PERSONAL.matcher(column).matches() ? PERSONAL : OPEN;
        }
    }

    private Veil() {}

    /** @param column of a table, of which there are not many */
    static @Nullable String over(String column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = value instanceof byte[] ? HIDDEN : value.toString();
        var kind = COLUMNS.computeIfAbsent(column, Kind::of);
        if (kind == Kind.SECRET || Vault.isSealed(text)) {
            return HIDDEN;
        }
        if (kind == Kind.PERSONAL) {
            return Masked.middle(text);
        }
        var clear = Masked.phones(text);
        return clear.length() > LONGEST ? clear.substring(0, LONGEST) + "…" : clear;
    }
}
