package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void spreadsItsPermitsOverItsTime() {
        assertThat(new Limit(4, Duration.ofSeconds(1), 10).microsPerToken()).isEqualTo(250_000);
        assertThat(new Limit(6, Duration.ofMinutes(1), 1).microsPerToken()).isEqualTo(10_000_000);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new Limit(0, Duration.ofSeconds(1), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(1, Duration.ZERO, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(1, Duration.ofSeconds(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAHouseholdOfIpv6AddressesAsOne() {
        assertThat(key("2001:db8:1:2::1")).isEqualTo(key("2001:db8:1:2:ffff::9"));
        assertThat(key("2001:db8:1:2::1")).isNotEqualTo(key("2001:db8:1:3::1"));
        assertThat(key("192.0.2.1")).isNotEqualTo(key("192.0.2.2"));
    }

    private static String key(String address) {
        return ClientAddress.keyOf(new InetSocketAddress(address, 1));
    }
}
