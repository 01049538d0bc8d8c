package io.banyan.user.account;

import io.banyan.common.privacy.Vault;
import java.net.InetAddress;

/**
 * From where somebody tries passwords: a network address, or a session that he has already. Kept as a blind index, never as it is.
 *
 * @param network   an IPv4 address, the first half of an IPv6 address, which belongs to one household, or a name of ours
 * @param isSession whether it is a session: nobody comes by one as a stranger
 */
public record Source(String network, boolean isSession) {

    private static final int HALF = 8;

    /** @param address as the gateway tells it; what is no address counts as one place */
    public static Source ofAddress(String address) {
        return new Source(network(address), false);
    }

    /** Whoever holds this session and is asked for his password again. */
    public static Source ofSession(long signInId) {
        return new Source("session:" + signInId, true);
    }

    String index(Vault vault) {
        return vault.index("sign-in-source", network);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            var network = new StringBuilder();
            for (int i = 0; i < Math.min(bytes.length, HALF); i++) {
                network.append(Integer.toHexString(bytes[i] & 0xff)).append(':');
            }
            return network.toString();
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    @Override
    public String toString() {
        return isSession ? network : "an address";
    }
}
