package io.banyan.user.ownership;

import java.math.BigInteger;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A co-owner's share 产权份额 as an exact fraction, so that three thirds are a whole.
 *
 * @param part at least 1, at most {@code of}
 */
public record Share(int part, int of) {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    public Share {
        if (part < 1 || part > of) {
            throw new IllegalArgumentException("A share lies above nothing and is at most the whole");
        }
    }

    /** Reads {@code 1/3}; null when it is no share. */
    public static @Nullable Share parse(String text) {
        var fraction = FRACTION.matcher(text.strip());
        if (!fraction.matches()) {
            return null;
        }
        var part = Integer.parseInt(fraction.group(1));
        var of = Integer.parseInt(fraction.group(2));
        if (part < 1 || part > of) {
            return null;
        }
        var common = BigInteger.valueOf(part).gcd(BigInteger.valueOf(of)).intValue();
        return new Share(part / common, of / common);
    }

    /** Whether these shares together are more than the whole. */
    static boolean exceedTheWhole(Collection<Share> shares) {
        var part = BigInteger.ZERO;
        var of = BigInteger.ONE;
        for (var share : shares) {
            var next = BigInteger.valueOf(share.of());
            part = part.multiply(next).add(BigInteger.valueOf(share.part()).multiply(of));
            of = of.multiply(next);
        }
        return part.compareTo(of) > 0;
    }

    /** {@code 1/3} */
    public String text() {
        return part + "/" + of;
    }
}
