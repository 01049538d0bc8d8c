package io.banyan.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.paysim.PaySimServer;
import io.banyan.story.check.Tables.Sql;
import io.banyan.story.client.Gateway;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelBillIT {

    @Test
    void aSuccessTheChannelDoesNotKnowIsNamed(@TempDir Path keys) throws SQLException {
        try (var tables = new Tables();
                var channel = PaySimServer.start(keys)) {
            var gateway = new Gateway(channel.url(), Clock.systemUTC(), Duration.ZERO);
            var invariant = new ChannelBill(new ChannelFile(gateway, keys));
            assertThat(invariant.look(tables.schemas()).breach()).isNull();

            tables.put(
                    Schemas.BILLING,
                    "payment",
                    Map.of(
                            "id", 1,
                            "number", "BP1",
                            "status", "SUCCEEDED",
                            "method", "WECHAT_NATIVE",
                            "amount", "5.00",
                            "succeeded_at", new Sql("UTC_TIMESTAMP(6)")));
            assertThat(invariant.look(tables.schemas()).breach())
                    .contains("BP1")
                    .contains("channel");
        }
    }
}
