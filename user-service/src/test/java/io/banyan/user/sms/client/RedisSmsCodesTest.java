package io.banyan.user.sms.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.problem.DomainProblem;
import io.banyan.user.sms.SmsProblem;
import io.banyan.user.sms.SmsProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisSmsCodesTest {

    @Test
    void withoutRedisThereAreNoCodesAndNoWayRound() throws IOException {
        var connections = new LettuceConnectionFactory("127.0.0.1", portWithoutServer());
        connections.afterPropertiesSet();
        connections.start();
        try {
            var codes = new RedisSmsCodes(
                    new StringRedisTemplate(connections),
                    () -> new SmsProperties("local", Duration.ofSeconds(60), 5, 20));

            assertUnavailable(() -> codes.admit("phone", "address"));
            assertUnavailable(() -> codes.keep("phone", "hash", Duration.ofMinutes(5)));
            assertUnavailable(() -> codes.matchesAndForgets("phone", "hash", 5));
        } finally {
            connections.destroy();
        }
    }

    private static void assertUnavailable(org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOfSatisfying(SmsProblem.class, problem -> {
            if (problem.kind() != DomainProblem.Kind.UNAVAILABLE) {
                throw new AssertionError(problem.code());
            }
        });
    }

    private static int portWithoutServer() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
