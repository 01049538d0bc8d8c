package io.banyan.common.web;

import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.ProblemDocuments;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * So many requests at a time; who comes when the house is full waits a moment at the door, so that a short rush costs a moment and no errors.
 * Who still finds no place hears that he may try again in a second, and nothing was done.
 *
 * <p>Virtual threads have no end by themselves: without this door everything that arrives is taken in, waits for one of a dozen database
 * connections, and holds its memory until the heap is gone and nobody is served. Who waits at the door holds a connection and no more; the server's
 * limit of connections bounds their number. Health is asked past the door, and a live stream that has been opened holds no place: it
 * {@linkplain Admission#giveBack(HttpServletRequest) gives it back}.
 */
class AdmissionFilter extends OncePerRequestFilter {

    private static final int UNAVAILABLE = 503;
    private static final String CODE = "service.busy";

    private final Semaphore places;
    private final Duration patience;
    private final ProblemDocuments documents;
    private final LocaleResolver locales;
    private final JsonMapper json = BanyanJson.mapper();

    /** @param patience how long somebody waits at the door, first come, first served */
    AdmissionFilter(int places, Duration patience, ProblemDocuments documents, LocaleResolver locales) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
        this.documents = documents;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isAdmitted()) {
            refuse(request, response);
            return;
        }
        var admission = Admission.of(request, places);
        try {
            chain.doFilter(request, response);
        } finally {
            admission.giveBack();
        }
    }

    private boolean isAdmitted() {
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            // The server stops: whoever waits is told to come again.
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = documents.of(
                UNAVAILABLE,
                CODE,
                "Too many requests are being served at this moment",
                request.getRequestURI(),
                locales.resolveLocale(request));
        response.setStatus(UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(json.writeValueAsString(ProblemDocuments.members(body)).getBytes(StandardCharsets.UTF_8));
    }
}
