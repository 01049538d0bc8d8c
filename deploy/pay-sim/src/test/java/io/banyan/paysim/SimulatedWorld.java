package io.banyan.paysim;

import com.wechat.pay.java.core.exception.ServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// One simulator, one merchant and one resident for a test class; every test uses its own order numbers.
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatedWorld {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    static Path keyDir;

    PaySimServer server;
    NoticeReceiver receiver;
    Merchant merchant;
    Resident resident;

    @BeforeAll
    void start() {
        server = PaySimServer.start(keyDir);
        receiver = new NoticeReceiver();
        merchant = new Merchant(keyDir, server.port(), receiver.url());
        receiver.trust(merchant.notifications());
        resident = new Resident(server.url());
    }

    @BeforeEach
    void resetKnobs() {
        resident.send("DELETE", "/sim/knobs", "");
    }

    @AfterAll
    void stop() {
        receiver.close();
        server.stop();
    }

    static String newNumber() {
        return "TEST" + System.nanoTime() + "N" + NUMBERS.incrementAndGet();
    }

    /// Runs the call, which must be refused with this status and code.
    static void assertRefused(int status, String code, ThrowingCallable call) {
        Assertions.assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(call)
                .satisfies(refusal -> {
                    Assertions.assertThat(refusal.getHttpStatusCode()).isEqualTo(status);
                    Assertions.assertThat(refusal.getErrorCode()).isEqualTo(code);
                });
    }

    static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            Assertions.assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            try {
                var _ = never.await(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
