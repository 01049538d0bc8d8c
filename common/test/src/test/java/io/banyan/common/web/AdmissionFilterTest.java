package io.banyan.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class AdmissionFilterTest {

    private final AdmissionFilter door = door(Duration.ofMillis(20));
    private final AtomicInteger served = new AtomicInteger();

    @Test
    void whoFindsNoPlaceWithinHisPatienceHearsItAndNothingIsDone() throws Exception {
        var third = new MockHttpServletResponse();
        inside(2, () -> call("/api/v1/things", third, serve()));
        assertThat(third.getStatus()).isEqualTo(503);
        assertThat(third.getHeader("Retry-After")).isEqualTo("1");
        assertThat(third.getContentType()).isEqualTo("application/problem+json");
        assertThat(third.getContentAsString()).contains("\"code\":\"service.busy\"", "\"status\":503");
        assertThat(served).hasValue(0);
    }

    @Test
    void whoWaitsAtTheDoorIsServedWhenAPlaceGetsFree() throws Exception {
        var patient = door(Duration.ofSeconds(30));
        var full = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        try (var guests = Executors.newVirtualThreadPerTaskExecutor()) {
            var inside = Stream.generate(() ->
                            guests.submit(() -> enter(patient, new MockHttpServletResponse(), (_, _) -> {
                                full.countDown();
                                awaited(leave);
                            })))
                    .limit(2)
                    .toList();
            full.await();
            var third = new MockHttpServletResponse();
            var waiting = guests.submit(() -> enter(patient, third, serve()));
            assertThat(served).hasValue(0);
            leave.countDown();
            waiting.get();
            assertThat(third.getStatus()).isEqualTo(200);
            assertThat(served).hasValue(1);
            for (var guest : inside) {
                assertThat(guest.get()).isTrue();
            }
        }
    }

    @Test
    void theLastPlaceIsGiven() throws Exception {
        var second = new MockHttpServletResponse();
        inside(1, () -> call("/api/v1/things", second, serve()));
        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(served).hasValue(1);
    }

    @Test
    void whoGaveHisPlaceBackAndStaysKeepsNobodyOut() throws Exception {
        var third = new MockHttpServletResponse();
        staying(2, () -> call("/api/v1/things", third, serve()));
        assertThat(third.getStatus()).isEqualTo(200);
        assertThat(served).hasValue(1);
    }

    @Test
    void aPlaceIsGivenBackOnceOnly() throws Exception {
        staying(2, () -> {});
        var third = new MockHttpServletResponse();
        inside(2, () -> call("/api/v1/things", third, serve()));
        assertThat(third.getStatus()).isEqualTo(503);
    }

    @Test
    void aPlaceIsFreeAgainHoweverTheRequestEnded() throws Exception {
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> call("/api/v1/things", new MockHttpServletResponse(), (_, _) -> {
                        throw new ServletException("broken");
                    }))
                    .hasMessage("broken");
        }
        call("/api/v1/things", new MockHttpServletResponse(), serve());
        assertThat(served).hasValue(1);
    }

    @Test
    void healthIsAskedPastTheDoor() throws Exception {
        inside(2, () -> call("/actuator/health", new MockHttpServletResponse(), serve()));
        assertThat(served).hasValue(1);
    }

    private static AdmissionFilter door(Duration patience) {
        return new AdmissionFilter(
                2, patience, new ProblemDocuments(new StaticMessageSource()), new AcceptHeaderLocaleResolver());
    }

    /** A call on a thread of its own. */
    private static boolean enter(AdmissionFilter door, MockHttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        door.doFilter(new MockHttpServletRequest("GET", "/api/v1/things"), response, chain);
        return true;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FilterChain serve() {
        return (_, _) -> served.incrementAndGet();
    }

    /** Does something while so many requests are inside. */
    private void inside(int guests, Call then) throws ServletException, IOException {
        if (guests == 0) {
            then.run();
            return;
        }
        call("/api/v1/things", new MockHttpServletResponse(), (_, _) -> inside(guests - 1, then));
    }

    /** Does something while so many requests are inside that gave their places back, twice over. */
    private void staying(int guests, Call then) throws ServletException, IOException {
        if (guests == 0) {
            then.run();
            return;
        }
        call("/api/v1/stream", new MockHttpServletResponse(), (request, _) -> {
            Admission.giveBack((HttpServletRequest) request);
            Admission.giveBack((HttpServletRequest) request);
            staying(guests - 1, then);
        });
    }

    private void call(String path, MockHttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        door.doFilter(new MockHttpServletRequest("GET", path), response, chain);
    }

    private interface Call {
        void run() throws ServletException, IOException;
    }
}
