package io.banyan.user;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A company with a project and two houses, made through the front door as the demo does it. Every world has names and phones of its own. */
final class World {

    static final String PASSWORD = "correct-horse-7";
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 10_000_000 * 10);

    private static final AtomicReference<String> OPERATOR = new AtomicReference<>("");

    final Api api;
    final String suffix = Long.toString(NUMBERS.incrementAndGet(), 36);
    final String adminLogin = "boss-" + suffix;
    String adminToken = "";
    long companyId;
    long projectId;
    long buildingId;
    long houseA;
    long houseB;

    World(Api api) {
        this.api = api;
    }

    static World of(Api api) {
        var world = new World(api);
        world.company();
        world.project();
        return world;
    }

    /** A phone nobody else in this run has. */
    static String phone() {
        return "139%08d".formatted(NUMBERS.incrementAndGet() % 100_000_000);
    }

    /** The operator signs in once for all tests. */
    String operatorToken() {
        return OPERATOR.updateAndGet(known -> known.isEmpty() ? signInAsOperator() : known);
    }

    private String signInAsOperator() {
        return password("admin", "operator-first-2026")
                .is(200)
                .json()
                .get("access_token")
                .asString();
    }

    private void company() {
        var made = api.as(operatorToken())
                .post(
                        "/api/v1/companies",
                        Map.of(
                                "name",
                                "榕荫物业" + suffix,
                                "code",
                                "C" + suffix,
                                "adminLogin",
                                adminLogin,
                                "adminName",
                                "王总",
                                "adminPhone",
                                phone(),
                                "adminInitialPassword",
                                "given-by-operator-1"))
                .is(201)
                .json();
        companyId = id(made);
        adminToken = firstSignIn(adminLogin, "given-by-operator-1");
    }

    private void project() {
        projectId = id(admin().post("/api/v1/projects", Map.of("name", "榕荫里" + suffix, "code", "P" + suffix))
                .is(201)
                .json());
        buildingId = id(admin().post(
                        "/api/v1/projects/" + projectId + "/buildings",
                        Map.of("name", "3栋", "units", List.of("1单元", "2单元")))
                .is(201)
                .json());
        var houses = admin().post(
                        "/api/v1/buildings/" + buildingId + "/houses",
                        Map.of("houses", List.of(house("2单元", "1202"), house("2单元", "1203"))))
                .is(201)
                .json()
                .get("items");
        houseA = id(houses.get(0));
        houseB = id(houses.get(1));
    }

    static Map<String, Object> house(String unit, String number) {
        return Map.of("unit", unit, "number", number, "kind", "HOUSE", "areaM2", "89.50");
    }

    Api admin() {
        return api.as(adminToken);
    }

    Api service() {
        return api.as(serviceToken("ticket-service", "ticket-secret")
                .is(200)
                .json()
                .get("access_token")
                .asString());
    }

    Answer serviceToken(String name, String secret) {
        var basic = Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return form(
                api.with("Authorization", "Basic " + basic),
                "/oauth2/token",
                Map.of("grant_type", "client_credentials"));
    }

    /** Signs in with a password somebody else gave, and chooses the own one. The token goes on being good. */
    String firstSignIn(String login, String given) {
        var first = password(login, given).is(200).json();
        var token = first.get("access_token").asString();
        if (first.get("must_change_password").asBoolean()) {
            api.as(token)
                    .post("/api/v1/me/password", Map.of("currentPassword", given, "newPassword", PASSWORD))
                    .is(204);
        }
        return token;
    }

    Answer password(String username, String password) {
        return password(username, password, "127.0.0.1");
    }

    /** From an address, as the gateway would tell it. */
    Answer password(String username, String password, String address) {
        var form = Map.of(
                "grant_type",
                "urn:banyan:grant:password",
                "client_id",
                "banyan-office",
                "username",
                username,
                "password",
                password);
        return form(api.with("X-Forwarded-For", address), "/oauth2/token", form);
    }

    /** Asks for a code, reads it where the operator reads it, and signs in. */
    Answer smsSignIn(String phone) {
        askForCode(phone).is(202);
        return smsSignIn(phone, codeFor(phone));
    }

    /** Each time from another address, so that the limit per address is met only where a test is about it. */
    Answer askForCode(String phone) {
        return askForCode(phone, "test-" + NUMBERS.incrementAndGet());
    }

    Answer askForCode(String phone, String address) {
        return api.with("X-Forwarded-For", address).post("/api/v1/sms-codes", Map.of("phone", phone));
    }

    Answer smsSignIn(String phone, String code) {
        return token(Map.of(
                "grant_type",
                "urn:banyan:grant:sms-code",
                "client_id",
                "banyan-resident",
                "phone",
                phone,
                "code",
                code));
    }

    String codeFor(String phone) {
        var text = api.as(operatorToken())
                .get("/api/v1/sms-outbox?phone=" + phone)
                .is(200)
                .json()
                .get("items")
                .get(0)
                .get("text")
                .asString();
        return text.replaceAll("\\D*(\\d{6}).*", "$1");
    }

    String residentToken(String phone) {
        return smsSignIn(phone).is(200).json().get("access_token").asString();
    }

    long owner(String name, String phone, Long... houses) {
        return id(admin().post("/api/v1/owners", ownerBody(name, phone, houses))
                .is(201)
                .json());
    }

    Map<String, Object> ownerBody(String name, String phone, Long... houses) {
        return Map.of(
                "name", name,
                "phone", phone,
                "projectId", projectId,
                "houses",
                        List.of(houses).stream()
                                .map(id -> Map.of("houseId", id, "role", "OWNER"))
                                .toList());
    }

    /** Somebody with these roles in the world's project; the answer is his token. */
    String staff(String login, String... roles) {
        hire(login, roles);
        return firstSignIn(login, "given-by-the-boss-1");
    }

    JsonNode hire(String login, String... roles) {
        return admin().post("/api/v1/staff", staffBody(login, roles)).is(201).json();
    }

    Map<String, Object> staffBody(String login, String... roles) {
        var body = new HashMap<String, Object>();
        body.put("displayName", "张师傅");
        body.put("phone", phone());
        body.put("login", login);
        body.put("initialPassword", "given-by-the-boss-1");
        body.put("roleIds", List.of(roles).stream().map(this::roleId).toList());
        body.put("skills", List.of("PLUMBING", "ELECTRIC"));
        body.put("projectIds", List.of(projectId));
        return body;
    }

    String roleId(String name) {
        for (var role : admin().get("/api/v1/roles").is(200).json().get("items")) {
            if (role.get("name").asString().equals(name)) {
                return role.get("id").asString();
            }
        }
        throw new AssertionError("No role " + name);
    }

    Answer refresh(String client, String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", refreshToken));
    }

    Answer token(Map<String, String> form) {
        return form(api, "/oauth2/token", form);
    }

    Answer form(Api as, String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return as.with("Content-Type", "application/x-www-form-urlencoded").send("POST", path, body);
    }

    static long id(JsonNode made) {
        return Long.parseLong(made.get("id").asString());
    }
}
