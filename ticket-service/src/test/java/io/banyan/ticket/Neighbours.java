package io.banyan.ticket;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.banyan.common.contract.billing.BillingInternalApi.OrderBill;
import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.contract.inventory.InventoryInternalApi.ItemFacts;
import io.banyan.common.contract.inventory.InventoryInternalApi.ReserveMaterials;
import io.banyan.common.contract.inventory.InventoryInternalApi.Reserved;
import io.banyan.common.contract.inventory.InventoryInternalApi.ReservedLine;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.user.TicketFieldInternalApi.CheckedTicketFields;
import io.banyan.common.contract.user.TicketFieldInternalApi.FilledBy;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.WrongTicketField;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.DepartmentFacts;
import io.banyan.common.contract.user.UserInternalApi.FileClaim;
import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.contract.user.UserInternalApi.ProjectFacts;
import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.json.BanyanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** user-, inventory- and billing-service on one real HTTP port: what a test put in, they answer; what they were asked, they remember. */
public final class Neighbours {

    /** Those of this JVM. */
    public static final Neighbours ONES = new Neighbours();

    public final Map<Long, Place> places = new ConcurrentHashMap<>();
    public final Map<Long, ProjectFacts> projects = new ConcurrentHashMap<>();
    public final Map<Long, DepartmentFacts> departments = new ConcurrentHashMap<>();
    public final Map<Long, StaffMember> staff = new ConcurrentHashMap<>();
    public final Map<Long, Contact> contacts = new ConcurrentHashMap<>();
    public final Map<Long, Authority> authorities = new ConcurrentHashMap<>();
    /** File id to uploader. */
    public final Map<Long, Long> files = new ConcurrentHashMap<>();

    /** Company to the fields of its tickets; each holds a text of at most nine characters. */
    public final Map<Long, List<TicketFieldFacts>> fields = new ConcurrentHashMap<>();
    /** Companies for which user-service answers nothing about fields but this status. */
    public final Map<Long, Integer> refusing = new ConcurrentHashMap<>();

    public final Map<Long, ItemFacts> items = new ConcurrentHashMap<>();
    public final Map<Long, BigDecimal> stock = new ConcurrentHashMap<>();
    public final List<ReserveMaterials> reservations = new CopyOnWriteArrayList<>();
    public final List<PrepareOrderBill> orders = new CopyOnWriteArrayList<>();
    public final List<FileClaim> claims = new CopyOnWriteArrayList<>();
    public final List<String> xids = new CopyOnWriteArrayList<>();

    private final JsonMapper json = BanyanJson.mapper();
    private final HttpServer server;

    private record Answer(int status, Object body) {}

    private Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = exchange.getRequestHeaders().getFirst("Authorization") == null
                    ? new Answer(401, Map.of("code", "request.unauthenticated"))
                    : route(exchange, body);
            var bytes = json.writeValueAsBytes(answer.body());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer route(HttpExchange exchange, byte[] body) {
        var path = exchange.getRequestURI().getPath();
        var query = exchange.getRequestURI().getQuery();
        var parts = path.split("/", -1);
        var xid = exchange.getRequestHeaders().getFirst("TX_XID");
        if (xid != null) {
            xids.add(xid);
        }
        if (path.equals("/oauth2/token")) {
            return new Answer(200, Map.of("access_token", "token-of-ticket-service", "expires_in", 3600));
        }
        return switch (parts[2] + "/" + (parts.length > 3 ? parts[3].replaceAll("[0-9]+", "#") : "")) {
            case "places/#" -> found(places.get(Long.valueOf(parts[3])));
            case "projects/#" -> found(projects.get(Long.valueOf(parts[3])));
            case "people/#" -> found(contacts.get(Long.valueOf(parts[3])));
            case "departments/#" -> found(departments.get(Long.valueOf(parts[3])));
            case "authorities/#" -> found(authorities.get(Long.valueOf(parts[3])));
            case "staff/" -> crew(Long.parseLong(parameter(query, "projectId")));
            case "files/claims" -> claim(json.readValue(body, FileClaim.class));
            case "files/" -> files(query);
            case "ticket-fields/" -> fields(Long.parseLong(parameter(query, "companyId")));
            case "ticket-fields/checks" -> check(json.readValue(body, TicketFieldCheck.class));
            case "inventory/reservations" -> reserve(json.readValue(body, ReserveMaterials.class));
            case "inventory/items" -> items(query);
            case "billing/order-bills" -> order(json.readValue(body, PrepareOrderBill.class));
            default -> new Answer(404, Map.of("code", "request.not-found"));
        };
    }

    private static Answer found(@Nullable Object thing) {
        return thing == null ? new Answer(404, Map.of("code", "request.not-found")) : new Answer(200, thing);
    }

    private Answer crew(long projectId) {
        return new Answer(
                200,
                staff.values().stream()
                        .filter(member -> member.active() && member.projectIds().contains(projectId))
                        .toList());
    }

    private Answer claim(FileClaim claim) {
        claims.add(claim);
        var all = claim.fileIds().stream()
                .allMatch(id -> files.getOrDefault(id, 0L).equals(claim.uploadedBy()));
        return all
                ? new Answer(200, claim.fileIds().stream().map(Neighbours::file).toList())
                : new Answer(404, Map.of("code", "file.not-found"));
    }

    private static Answer files(String query) {
        return new Answer(200, ids(query).stream().map(Neighbours::file).toList());
    }

    private static FileFacts file(long id) {
        return new FileFacts(id, "photo.jpg", 1, "image/jpeg", "00", "/files/" + id, null);
    }

    private Answer fields(long company) {
        var status = refusing.get(company);
        return status != null
                ? new Answer(status, Map.of("code", "request.refused"))
                : new Answer(200, fields.getOrDefault(company, List.of()));
    }

    private Answer check(TicketFieldCheck check) {
        var status = refusing.get(check.companyId());
        if (status != null) {
            return new Answer(status, Map.of("code", "request.refused"));
        }
        var values = new TreeMap<String, String>();
        var searchable = new TreeMap<String, String>();
        var wrong = new ArrayList<WrongTicketField>();
        var unknown = new TreeMap<>(check.given());
        for (var field : fields.getOrDefault(check.companyId(), List.of())) {
            var code = field.code();
            if (!field.mayConcern(check.kinds()) || check.by() == FilledBy.RESIDENT && !field.residents()) {
                continue;
            }
            var value = Objects.requireNonNullElse(unknown.remove(code), "").strip();
            if (value.length() > 9) {
                wrong.add(new WrongTicketField("/fields/" + code, "type", "too long"));
            } else if (!value.isEmpty()) {
                values.put(code, value);
                if (field.searchable()) {
                    searchable.put(code, value);
                }
            } else if (Boolean.TRUE.equals(field.required()) && check.by() != FilledBy.SYSTEM) {
                wrong.add(new WrongTicketField("/fields/" + code, "required", "is required"));
            }
        }
        unknown.keySet().forEach(code -> wrong.add(new WrongTicketField("/fields/" + code, "unknown", "unknown")));
        return new Answer(200, new CheckedTicketFields(values, searchable, wrong));
    }

    private Answer items(String query) {
        return new Answer(
                200,
                ids(query).stream().filter(items::containsKey).map(items::get).toList());
    }

    private Answer reserve(ReserveMaterials wanted) {
        reservations.add(wanted);
        for (var line : wanted.lines()) {
            if (!items.containsKey(line.itemId())) {
                return new Answer(404, Map.of("code", "inventory.item-not-found"));
            }
            if (stock.getOrDefault(line.itemId(), BigDecimal.ZERO).compareTo(line.quantity()) < 0) {
                return new Answer(
                        409,
                        Map.of("code", "inventory.insufficient-stock", "detail", "short", "itemId", line.itemId()));
            }
        }
        var lines = wanted.lines().stream()
                .map(line -> reserved(line.itemId(), line.quantity()))
                .toList();
        return new Answer(200, new Reserved(wanted.requisitionId(), 1, lines));
    }

    private ReservedLine reserved(long itemId, BigDecimal quantity) {
        var item = Objects.requireNonNull(items.get(itemId));
        return new ReservedLine(itemId, item.name(), item.unit(), item.unitPrice(), quantity);
    }

    private Answer order(PrepareOrderBill order) {
        orders.add(order);
        if (order.title().contains("REFUSE")) {
            return new Answer(422, Map.of("code", "billing.lines-do-not-add-up", "detail", "no"));
        }
        var amount = order.lines().stream().map(ChargeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Answer(200, new OrderBill(order.source().id() + 1, amount));
    }

    private static String parameter(String query, String name) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith("ids="))
                .flatMap(pair -> Arrays.stream(pair.substring(4).split(",", -1)))
                .map(Long::valueOf)
                .toList();
    }
}
