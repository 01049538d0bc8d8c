package io.banyan.gateway.problem;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways the gateway itself can refuse a request. What a service answers is passed on untouched. */
public final class GatewayProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String RETRY_AFTER = "Retry-After";

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    private GatewayProblem(
            int status, String code, String detail, Map<String, String> headers, @Nullable Throwable cause) {
        super(detail, cause, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    private GatewayProblem(int status, String code, String detail) {
        this(status, code, detail, Map.of(), null);
    }

    /** No service and no page has this path. */
    public static GatewayProblem notFound() {
        return new GatewayProblem(404, "gateway.not-found", "Nothing answers at this path");
    }

    /** The path exists, but not for this method. */
    public static GatewayProblem methodNotAllowed() {
        return new GatewayProblem(405, "gateway.method-not-allowed", "This path does not take this method");
    }

    /** The request could not be understood. */
    public static GatewayProblem badRequest(String detail) {
        return new GatewayProblem(400, "gateway.bad-request", detail);
    }

    /** Dot segments, encoded slashes and the like: a service might read them as another path than the one checked here. */
    public static GatewayProblem suspiciousPath() {
        return new GatewayProblem(400, "gateway.suspicious-path", "The path is not in its plain form");
    }

    /** The path is not public and there is no token. */
    public static GatewayProblem tokenMissing() {
        return unauthenticated("gateway.token-missing", "A bearer token is required", "Bearer");
    }

    /** The token is forged, malformed, or for somebody else. */
    public static GatewayProblem tokenInvalid(String detail) {
        return unauthenticated("gateway.token-invalid", detail, "Bearer error=\"invalid_token\"");
    }

    /** The token was good once. */
    public static GatewayProblem tokenExpired() {
        return unauthenticated("gateway.token-expired", "The token has expired", "Bearer error=\"invalid_token\"");
    }

    private static GatewayProblem unauthenticated(String code, String detail, String challenge) {
        return new GatewayProblem(401, code, detail, Map.of("WWW-Authenticate", challenge), null);
    }

    /** The caller's bucket is empty. */
    public static GatewayProblem rateLimited(Duration retryAfter) {
        return new GatewayProblem(
                429, "gateway.rate-limited", "Too many requests", Map.of(RETRY_AFTER, seconds(retryAfter)), null);
    }

    /** More bytes than this path takes. */
    public static GatewayProblem bodyTooLarge(long limit) {
        return new GatewayProblem(
                413, "gateway.body-too-large", "The body is larger than %d bytes".formatted(limit), close(), null);
    }

    /** More header bytes than the gateway passes on. */
    public static GatewayProblem headersTooLarge(long limit) {
        return new GatewayProblem(
                431, "gateway.headers-too-large", "The headers are larger than %d bytes".formatted(limit));
    }

    /** A longer address than the gateway passes on. */
    public static GatewayProblem addressTooLong(long limit) {
        return new GatewayProblem(
                414, "gateway.address-too-long", "The address is longer than %d bytes".formatted(limit));
    }

    /** No instance took the request: nothing has happened, it is safe to ask again. */
    public static GatewayProblem serviceUnavailable(String service, Duration retryAfter, @Nullable Throwable cause) {
        return new GatewayProblem(
                503,
                "gateway.service-unavailable",
                "%s does not answer at the moment".formatted(service),
                Map.of(RETRY_AFTER, seconds(retryAfter)),
                cause);
    }

    /** An instance took the request and fell silent: whether it acted is unknown. */
    public static GatewayProblem connectionLost(String service, Throwable cause) {
        return new GatewayProblem(
                502, "gateway.connection-lost", "%s broke off before it answered".formatted(service), Map.of(), cause);
    }

    /** The service took longer than it may: whether it acted is unknown. */
    public static GatewayProblem timeout(String service, Throwable cause) {
        return new GatewayProblem(
                504, "gateway.timeout", "%s did not answer in time".formatted(service), Map.of(), cause);
    }

    /** A bug of the gateway; the log line with the same trace id says more. */
    public static GatewayProblem internal(Throwable cause) {
        return new GatewayProblem(500, "gateway.internal", "The gateway failed", Map.of(), cause);
    }

    private static Map<String, String> close() {
        return Map.of("Connection", "close");
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, (duration.toMillis() + 999) / 1000));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
