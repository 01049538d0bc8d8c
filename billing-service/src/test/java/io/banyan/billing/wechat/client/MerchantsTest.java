package io.banyan.billing.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.billing.channel.ChannelProblem;
import io.banyan.billing.channel.QueryOutcome;
import io.banyan.billing.wechat.WeChatPayProperties;
import io.banyan.paysim.PaySimServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantsTest {

    @TempDir
    Path directory;

    @Test
    void answersThatTheChannelIsOffAsLongAsThereAreNoKeys() {
        var channel = new WeChatPayChannel(new Merchants(properties("", "")), properties("", ""));
        assertThatThrownBy(channel::requireReady).isInstanceOfSatisfying(ChannelProblem.class, problem -> {
            assertThat(problem.code()).isEqualTo("payment.channel-not-configured");
            assertThat(problem.kind().status()).isEqualTo(503);
        });
        assertThat(channel.query("BP1")).isInstanceOf(QueryOutcome.Unknown.class);
    }

    @Test
    void goesOnWhenTheKeysCome() {
        var merchants = new Merchants(properties(directory.toString(), ""));
        assertThat(merchants.find()).isEmpty();
        try (var simulator = PaySimServer.start(directory)) {
            assertThat(merchants.find()).isPresent();
            var there = properties(directory.toString(), simulator.url());
            var channel = new WeChatPayChannel(new Merchants(there), there);
            assertThat(channel.query("BP1")).isInstanceOf(QueryOutcome.Missing.class);
        }
    }

    @Test
    void aDeadChannelIsUnknown() {
        String gone;
        try (var simulator = PaySimServer.start(directory)) {
            gone = simulator.url();
        }
        var properties = properties(directory.toString(), gone);
        var channel = new WeChatPayChannel(new Merchants(properties), properties);
        assertThat(channel.query("BP1")).isInstanceOf(QueryOutcome.Unknown.class);
    }

    private static WeChatPayProperties properties(String directory, String simulator) {
        return new WeChatPayProperties(
                directory, simulator, "http://127.0.0.1:1/notices", Duration.ofSeconds(1), Duration.ofSeconds(1));
    }
}
