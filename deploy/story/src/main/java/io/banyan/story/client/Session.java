package io.banyan.story.client;

import io.banyan.story.client.Answer.WrongAnswer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody signed in. Renews the access token before it ends, and proves again who he is when a dangerous action wants it. */
public final class Session {

    private static final int RENEW_SECONDS_BEFORE = 60;

    private final Gateway gateway;
    private final Clock clock;
    private final String client;
    private String token;
    private String refresh;
    private Instant renewAt;
    private final Supplier<Map<String, String>> evidence;

    /** @param evidence what he shows when he is asked again who he is */
    private Session(Gateway gateway, String client, Supplier<Map<String, String>> evidence, Answer tokens) {
        this.evidence = evidence;
        this.gateway = gateway;
        this.clock = gateway.clock();
        this.client = client;
        this.token = tokens.get("access_token");
        this.refresh = Json.textOrEmpty(tokens.json(), "refresh_token");
        this.renewAt = renewal(tokens);
    }

    /** A member of staff with login and password, at the office client. */
    public static Session staff(Gateway gateway, String login, String password) {
        return new Session(
                gateway,
                OFFICE,
                () -> Map.of("password", password),
                tryStaff(gateway, login, password).is(200));
    }

    /** Whether these would sign a member of staff in. */
    public static boolean isStaff(Gateway gateway, String login, String password) {
        return tryStaff(gateway, login, password).status() == 200;
    }

    /**
     * A resident with the code he gets by SMS.
     *
     * @param codes asks for a code and reads it
     */
    public static Session resident(Gateway gateway, String phone, Supplier<String> codes) {
        return new Session(
                gateway,
                RESIDENT,
                () -> Map.of("sms_code", codes.get()),
                grant(
                                gateway,
                                RESIDENT,
                                Map.of("grant_type", "urn:banyan:grant:sms-code", "phone", phone, "code", codes.get()))
                        .is(200));
    }

    private static final String OFFICE = "banyan-office";
    private static final String RESIDENT = "banyan-resident";

    private static Answer tryStaff(Gateway gateway, String login, String password) {
        return grant(
                gateway,
                OFFICE,
                Map.of("grant_type", "urn:banyan:grant:password", "username", login, "password", password));
    }

    private static Answer grant(Gateway gateway, String client, Map<String, String> grant) {
        var form = new LinkedHashMap<>(grant);
        form.put("client_id", client);
        return gateway.form("/oauth2/token", form);
    }

    /** The gateway it goes through. */
    public Gateway gateway() {
        return gateway;
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), null);
    }

    /** Under a key of its own, so that a repetition after an outage makes nothing twice. */
    public Answer post(String path, @Nullable Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    /** Under a key the caller knows. */
    public Answer post(String path, String key, @Nullable Object body) {
        return send("POST", path, Map.of("Idempotency-Key", key), body);
    }

    public Answer put(String path, String etag, Object body) {
        return send("PUT", path, Map.of("If-Match", etag), body);
    }

    public Answer send(String method, String path, Map<String, String> headers, @Nullable Object body) {
        var answer = gateway.send(method, path, signed(headers), body);
        return proved(answer) ? gateway.send(method, path, signed(headers), body) : answer;
    }

    /** Proves again who he is if that is what the answer wants; true when it makes sense to repeat the request. */
    public synchronized boolean proved(Answer answer) {
        if (!answer.hasCode("request.step-up-needed")) {
            return false;
        }
        var form = new LinkedHashMap<>(evidence.get());
        form.put("grant_type", "urn:banyan:grant:step-up");
        form.put("refresh_token", refresh);
        keep(grant(gateway, client, form));
        return true;
    }

    /** Bytes instead of JSON. */
    public Answer raw(String path, String mediaType, byte[] body) {
        return gateway.raw(path, signed(Map.of()), mediaType, body);
    }

    /** The live stream of this person. */
    public LiveStream stream(String path) {
        return gateway.stream(path, token());
    }

    private Map<String, String> signed(Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + token());
        return all;
    }

    /** The present access token. */
    public synchronized String token() {
        if (!clock.instant().isBefore(renewAt) && !refresh.isEmpty()) {
            keep(grant(gateway, client, Map.of("grant_type", "refresh_token", "refresh_token", refresh)));
        }
        return token;
    }

    /** An access token that has its whole life before it, for somebody who sends it himself for minutes. */
    public synchronized String freshToken() {
        renewAt = clock.instant();
        return token();
    }

    private void keep(Answer tokens) {
        token = tokens.is(200).get("access_token");
        refresh = Json.textOrEmpty(tokens.json(), "refresh_token");
        renewAt = renewal(tokens);
    }

    private Instant renewal(Answer tokens) {
        return clock.instant().plusSeconds(Long.parseLong(tokens.get("expires_in")) - RENEW_SECONDS_BEFORE);
    }

    /** Reads again until it is as expected: effects in other services come a moment later. */
    public Answer await(String path, Predicate<Answer> expected) {
        return awaitAny(() -> get(path), expected);
    }

    /** Asks again until the answer is as expected, as long as the gateway's patience lasts. */
    public Answer awaitAny(Supplier<Answer> ask, Predicate<Answer> expected) {
        var deadline = clock.instant().plus(gateway.patience());
        while (true) {
            var answer = ask.get();
            if (answer.status() == 200 && expected.test(answer)) {
                return answer;
            }
            if (clock.instant().isAfter(deadline)) {
                throw new WrongAnswer("Not as expected within %s: %s %d %s"
                        .formatted(gateway.patience(), answer.request(), answer.status(), answer.text()));
            }
            Pause.aMoment();
        }
    }
}
