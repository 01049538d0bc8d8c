package io.banyan.user.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.privacy.Vault;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private final Vault vault = new Vault(new byte[32]);

    @Test
    void opensWhatItSealed() {
        var sealed = vault.seal("13812341234", "account:1");
        assertThat(sealed).doesNotContain("1381234").isNotEqualTo(vault.seal("13812341234", "account:1"));
        assertThat(vault.open(sealed, "account:1")).isEqualTo("13812341234");
    }

    @Test
    void opensNothingInAnotherPlaceOrWithAnotherKey() {
        var sealed = vault.seal("13812341234", "account:1");
        var otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "account:2"));
        assertThatIllegalStateException().isThrownBy(() -> new Vault(otherKey).open(sealed, "account:1"));
        assertThatIllegalStateException().isThrownBy(() -> vault.open("13812341234", "account:1"));
    }

    @Test
    void opensWhatOlderKeysSealedAndSealsWithTheNewest() {
        var root = Base64.getEncoder().encodeToString(new byte[32]);
        var second = Base64.getEncoder().encodeToString("second-key-of-thirty-two-bytes-!".getBytes(UTF_8));
        var rotated = Vault.of(root, "2=" + second, "X");
        var old = vault.seal("13812341234", "account:1");
        var fresh = rotated.seal("13812341234", "account:1");

        assertThat(old).startsWith("v1.");
        assertThat(fresh).startsWith("v2.").startsWith(rotated.mark());
        assertThat(rotated.open(old, "account:1")).isEqualTo("13812341234");
        assertThat(rotated.open(fresh, "account:1")).isEqualTo("13812341234");
        assertThat(rotated.index("phone", "1")).isEqualTo(vault.index("phone", "1"));
        assertThatIllegalStateException().isThrownBy(() -> vault.open(fresh, "account:1"));
    }

    @Test
    void indexesTheSamePhoneAlikeAndPerPurpose() {
        assertThat(Phone.of("138 1234 1234").index(vault))
                .isEqualTo(Phone.of("+8613812341234").index(vault));
        assertThat(vault.index("phone", "1")).isNotEqualTo(vault.index("sms-code", "1"));
    }

    @Test
    void aPhonePrintsItselfMasked() {
        assertThat("%s".formatted(Phone.of("138-1234-5678"))).isEqualTo("138****5678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12812341234", "1381234123", "138123412345", "1381234123a", "+8513812341234"})
    void nonsenseIsNoPhone(String typed) {
        assertThatThrownBy(() -> Phone.of(typed)).isInstanceOf(PhoneProblem.class);
        assertThat(Phone.looksLike(typed)).isFalse();
    }
}
