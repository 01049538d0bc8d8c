package io.banyan.ticket.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The company has three fields: the gate card of any repair, whether a leak is under warranty (for staff), and one of complaints. */
@NullUnmarked
@DisplayName("T2 own fields of tickets")
class OwnFieldsIT extends TicketIT {

    private static final TicketFieldFacts CARD = facts("gateCard", "门禁卡号", TicketFieldType.TEXT, true, true, "REPAIR");
    private static final TicketFieldFacts WARRANTY =
            facts("warranty", "保修期内", TicketFieldType.BOOLEAN, false, false, "pipe-leak");
    private static final TicketFieldFacts WITNESS =
            facts("witness", "见证人", TicketFieldType.TEXT, true, true, "COMPLAINT");

    @Autowired
    JdbcClient database;

    private static TicketFieldFacts facts(
            String code, String label, TicketFieldType type, boolean searchable, boolean residents, String kind) {
        return new TicketFieldFacts(code, label, type, searchable, true, residents, Set.of(kind), false);
    }

    private static TicketFieldFacts demanded(TicketFieldFacts field) {
        return new TicketFieldFacts(
                field.code(),
                field.label(),
                field.type(),
                field.searchable(),
                field.active(),
                field.residents(),
                field.kinds(),
                true);
    }

    @BeforeEach
    void threeFields() {
        Neighbours.ONES.fields.put(estate.company, List.of(WARRANTY, CARD, WITNESS));
    }

    private Api.Answer report(Api who, Map<String, String> fields) {
        var body = estate.report("pipe-leak");
        body.put("fields", fields);
        return who.key().post("/api/v1/tickets", body);
    }

    private String reported(Map<String, String> fields) {
        return report(estate.desk, fields).is(201).json().get("id").asString();
    }

    private Api.Answer change(Api who, String ticket, Map<String, String> fields) {
        return who.with("If-Match", estate.etag(ticket))
                .post("/api/v1/tickets/" + ticket + "/actions/change-fields", Map.of("fields", fields));
    }

    /** As {@code label=value}, in the order in which they are shown. */
    private Stream<String> shown(Api who, String ticket) {
        return estate.read(who, ticket)
                .get("fields")
                .valueStream()
                .map(field ->
                        field.get("label").asString() + "=" + field.get("value").asString());
    }

    private static Stream<String> wrong(Api.Answer answer) {
        return answer.isProblem(422, "field.values-wrong")
                .json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").asString() + " "
                        + error.get("code").asString());
    }

    private long entries() {
        return database.sql("SELECT COUNT(*) FROM ticket_field_entry WHERE company_id = ?")
                .param(estate.company)
                .query(Long.class)
                .single();
    }

    @Nested
    class AReport {

        @Test
        void keepsWhatItsFieldsHoldAndShowsItInTheOrderOfForms() {
            var ticket = reported(Map.of("gateCard", " 1203 ", "warranty", "true"));
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("保修期内=true", "门禁卡号=1203");
        }

        @Test
        void ofAResidentShowsHimNoFieldOfTheStaff() {
            var ticket = report(estate.resident, Map.of("gateCard", "1203"))
                    .is(201)
                    .json()
                    .get("id")
                    .asString();
            change(estate.dispatcher, ticket, Map.of("gateCard", "1203", "warranty", "true"))
                    .is(200);
            assertThat(shown(estate.resident, ticket)).containsExactly("门禁卡号=1203");
        }

        @Test
        void isRefusedWithEachWrongFieldNamed() {
            assertThat(wrong(report(estate.desk, Map.of("gateCard", "0123456789", "witness", "王", "nothing", "1"))))
                    .containsExactly("/fields/gateCard type", "/fields/nothing unknown", "/fields/witness unknown");
            assertThat(wrong(report(estate.resident, Map.of("warranty", "true"))))
                    .containsExactly("/fields/warranty unknown");
            assertThat(entries()).isZero();
        }

        @Test
        void needsARequiredFieldOfWhoeverSeesIt() {
            Neighbours.ONES.fields.put(estate.company, List.of(demanded(WARRANTY), CARD));
            assertThat(wrong(report(estate.desk, Map.of()))).containsExactly("/fields/warranty required");
            report(estate.resident, Map.of()).is(201);
            Neighbours.ONES.fields.put(estate.company, List.of(demanded(WARRANTY), demanded(CARD)));
            clock.forward(Duration.ofSeconds(6));
            assertThat(wrong(report(estate.resident, Map.of()))).containsExactly("/fields/gateCard required");
            var system = api.as(identities.client(
                    Estate.next(), estate.company, Set.of(estate.project), Set.of(Permissions.TICKET_SUBMIT)));
            report(system, Map.of()).is(201);
        }

        /** Away, or of an older version that does not know the question. */
        @ParameterizedTest
        @ValueSource(ints = {503, 404})
        void withoutFieldsIsTakenWhileTheRulesCannotBeAskedFor(int status) {
            Neighbours.ONES.refusing.put(estate.company, status);
            report(estate.resident, Map.of()).is(201);
            report(estate.resident, Map.of("gateCard", "1203")).is(503);
        }

        @Test
        void isShownWithTheNamesOfItsFieldsAsTheyWereLast() {
            var ticket = reported(Map.of("gateCard", "1203"));
            Neighbours.ONES.refusing.put(estate.company, 503);
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("gateCard=1203");
            assertThat(shown(estate.resident, ticket)).isEmpty();
            Neighbours.ONES.refusing.remove(estate.company);
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("门禁卡号=1203");
            Neighbours.ONES.refusing.put(estate.company, 503);
            clock.forward(Duration.ofSeconds(6));
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("门禁卡号=1203");
        }

        @Test
        void thatIsAPaidOrderKeepsThemOrLeavesNoTrace() {
            Neighbours.ONES.fields.put(
                    estate.company,
                    List.of(facts("gateCard", "门禁卡号", TicketFieldType.TEXT, true, true, "hood-cleaning")));
            var order = estate.report("hood-cleaning");
            order.put("fields", Map.of("gateCard", "1203"));
            order.put("title", "REFUSE");
            estate.resident.key().post("/api/v1/tickets", order).isProblem(422, "billing.lines-do-not-add-up");
            assertThat(entries()).isZero();
            order.put("title", "洗油烟机");
            var ticket = estate.resident
                    .key()
                    .post("/api/v1/tickets", order)
                    .is(201)
                    .json()
                    .get("id")
                    .asString();
            assertThat(shown(estate.resident, ticket)).containsExactly("门禁卡号=1203");
        }

        @Test
        void isGivenToThePersonWithWhatItsFieldsHold() {
            report(estate.resident, Map.of("gateCard", "1203-7")).is(201);
            var service = api.as(identities.service("user-service"));
            assertThat(service.get("/internal/personal-data/" + estate.residentId)
                            .is(200)
                            .text())
                    .contains("1203-7");
        }
    }

    @Nested
    class AChange {

        @Test
        void isKeptWithBeforeAndAfterForStaffOnly() {
            var ticket = report(estate.resident, Map.of("gateCard", "1203"))
                    .is(201)
                    .json()
                    .get("id")
                    .asString();
            var version = estate.read(estate.dispatcher, ticket).get("version").asInt();
            var state = change(estate.dispatcher, ticket, Map.of("gateCard", "1204", "warranty", "true"))
                    .is(200)
                    .json();
            assertThat(state.get("version").asInt()).isEqualTo(version + 1);
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("保修期内=true", "门禁卡号=1204");
            var entry = estate.read(estate.dispatcher, ticket)
                    .get("timeline")
                    .valueStream()
                    .filter(one -> one.get("what").asString().equals("CHANGE_FIELDS"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.get("note").asString()).isEqualTo("保修期内: — → 是\n门禁卡号: 1203 → 1204");
            assertThat(estate.read(estate.resident, ticket).get("timeline").findValuesAsString("what"))
                    .doesNotContain("CHANGE_FIELDS");
        }

        @Test
        void wantsTheVersionThatWasSeen() {
            var ticket = reported(Map.of("gateCard", "1203"));
            var path = "/api/v1/tickets/" + ticket + "/actions/change-fields";
            var body = Map.of("fields", Map.of());
            var seen = estate.etag(ticket);
            estate.dispatcher.post(path, body).isProblem(428, "request.if-match-missing");
            change(estate.dispatcher, ticket, Map.of("gateCard", "1204")).is(200);
            estate.dispatcher.with("If-Match", seen).post(path, body).isProblem(412, "request.stale");
            assertThat(shown(estate.dispatcher, ticket)).containsExactly("门禁卡号=1204");
        }

        @Test
        void isRefusedLikeAReport() {
            var ticket = reported(Map.of());
            assertThat(wrong(change(estate.dispatcher, ticket, Map.of("gateCard", "0123456789"))))
                    .containsExactly("/fields/gateCard type");
        }

        @Test
        void thatChangesNothingLeavesNothingBehind() {
            var ticket = reported(Map.of("gateCard", "1203"));
            var before = estate.etag(ticket);
            change(estate.dispatcher, ticket, Map.of("gateCard", "1203")).is(200);
            assertThat(estate.etag(ticket)).isEqualTo(before);
        }

        @Test
        void isForDispatchersUntilTheTicketIsCancelled() {
            var ticket = reported(Map.of());
            change(estate.desk, ticket, Map.of()).isProblem(403, "request.forbidden");
            change(estate.resident, ticket, Map.of()).isProblem(403, "request.forbidden");
            change(estate.otherCompany(), ticket, Map.of()).isProblem(404, "ticket.not-found");
            estate.act(estate.dispatcher, ticket, "cancel", Map.of("reason", "误报"))
                    .is(200);
            change(estate.dispatcher, ticket, Map.of("gateCard", "1")).isProblem(409, "ticket.illegal-move");
        }
    }

    @Nested
    class AList {

        private long found(Api who, String search) {
            return who.get("/api/v1/tickets?field=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                    .is(200)
                    .json()
                    .get("total")
                    .asLong();
        }

        @Test
        void isNarrowedByASearchableField() {
            var ticket = reported(Map.of("gateCard", "A-1203", "warranty", "true"));
            reported(Map.of("gateCard", "A-1300"));
            assertThat(found(estate.dispatcher, "gateCard:1203")).isOne();
            assertThat(found(estate.dispatcher, "gateCard:A-1")).isEqualTo(2);
            change(estate.dispatcher, ticket, Map.of()).is(200);
            assertThat(found(estate.dispatcher, "gateCard:1203")).isZero();
        }

        @Test
        void isNarrowedByNoOtherField() {
            estate.dispatcher.get("/api/v1/tickets?field=warranty:true").isProblem(400, "field.not-searchable");
            estate.dispatcher.get("/api/v1/tickets?field=gateCard").isProblem(400, "field.not-searchable");
            Neighbours.ONES.fields.put(
                    estate.company, List.of(facts("remark", "备注", TicketFieldType.TEXT, true, false, "REPAIR")));
            clock.forward(Duration.ofSeconds(6));
            assertThat(found(estate.dispatcher, "remark:x")).isZero();
            estate.resident.get("/api/v1/tickets?field=remark:x").isProblem(400, "field.not-searchable");
        }

        @Test
        void tellsStaffWhatTheFieldsHold() {
            report(estate.resident, Map.of("gateCard", "1203")).is(201);
            reported(Map.of());
            var lines = estate.dispatcher
                    .get("/api/v1/tickets?sort=createdAt,asc")
                    .is(200)
                    .json()
                    .get("items");
            assertThat(lines.path(0).get("fields").path("gateCard").asString()).isEqualTo("1203");
            assertThat(lines.path(1).get("fields")).isEmpty();
            var pool = estate.dispatcher
                    .get("/api/v1/dispatch/pool")
                    .is(200)
                    .json()
                    .get("items");
            assertThat(pool.valueStream()
                            .map(line -> line.get("fields").path("gateCard").asString("")))
                    .contains("1203");
            assertThat(estate.resident.get("/api/v1/tickets").is(200).json().at("/items/0/fields"))
                    .isEmpty();
        }
    }
}
