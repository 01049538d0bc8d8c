package io.banyan.ticket.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.test.Api;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** X22: the list of tickets as a file, with what its reader sees in the list and nothing else. */
class TicketExportIT extends TicketIT {

    private static final String EXPORTS = "/api/v1/tickets/exports";

    @Test
    void holdsTheColumnsOfTheOffice() {
        var first = estate.submit("pipe-leak");
        var second = estate.accepted("pipe-leak");
        var lines = lines(estate.dispatcher, export(estate.dispatcher, Map.of()));
        assertThat(lines[0]).isEqualTo("\uFEFF工单号,内容,类别,状态,紧急程度,地点,处理人,提交时间,费用");
        assertThat(Arrays.stream(lines).skip(1).map(line -> line.split(",", -1)[0]))
                .containsExactly(number(second), number(first));
        assertThat(lines[1]).contains(",已接单,").endsWith(",0.00");
        assertThat(lines[2]).contains(",待派单,");

        var waiting = lines(estate.dispatcher, export(estate.dispatcher, Map.of("status", List.of("PENDING"))));
        assertThat(waiting).hasSize(2);
        assertThat(waiting[1]).startsWith(number(first));
    }

    @Test
    void isNarrowedToItsReader() {
        var pooled = estate.submit("pipe-leak");
        var his = estate.accepted("pipe-leak");
        assertThat(lines(estate.plumber, export(estate.plumber, Map.of()))).hasSize(3);
        var others = lines(estate.secondPlumber, export(estate.secondPlumber, Map.of()));
        assertThat(others).hasSize(2);
        assertThat(others[1]).startsWith(number(pooled));
        for (var elsewhere : List.of(estate.foreignDispatcher(), estate.otherCompany())) {
            assertThat(lines(elsewhere, export(elsewhere, Map.of()))).hasSize(1);
        }
        var made = export(estate.dispatcher, Map.of());
        estate.plumber.get(EXPORTS + "/" + id(made)).isProblem(404, "export.not-found");
        estate.resident.get(EXPORTS).isProblem(403, "request.forbidden");
        assertThat(his).isNotEqualTo(pooled);
    }

    @Test
    void hasAColumnForEachFieldOfTheCompanysOwn() {
        var warranty = new TicketFieldFacts(
                "warranty", "保修期内", TicketFieldType.BOOLEAN, false, true, false, Set.of("REPAIR"), false);
        var card = new TicketFieldFacts(
                "gateCard", "门禁卡号", TicketFieldType.TEXT, true, true, true, Set.of("REPAIR"), false);
        Neighbours.ONES.fields.put(estate.company, List.of(warranty, card));
        var body = estate.report("pipe-leak");
        body.put("fields", Map.of("gateCard", "1203", "warranty", "true"));
        estate.desk.key().post("/api/v1/tickets", body).is(201);

        var lines = lines(estate.dispatcher, export(estate.dispatcher, Map.of("field", List.of("gateCard:1203"))));
        assertThat(lines[0]).endsWith(",费用,保修期内,门禁卡号");
        assertThat(lines).hasSize(2);
        assertThat(lines[1]).endsWith(",0.00,是,1203");
        assertThat(lines(estate.dispatcher, export(estate.dispatcher, Map.of("field", List.of("gateCard:99")))))
                .hasSize(1);
    }

    private String number(Object ticket) {
        return estate.dispatcher
                .get("/api/v1/tickets/" + ticket)
                .is(200)
                .json()
                .get("number")
                .asString();
    }

    private static JsonNode export(Api who, Map<String, Object> filter) {
        var ordered = who.key()
                .with("Accept-Language", "zh-CN")
                .post(EXPORTS, filter)
                .is(202)
                .json();
        return Awaitility.await()
                .until(
                        () -> who.get(EXPORTS + "/" + id(ordered)).is(200).json(),
                        now -> now.get("state").asString().equals("DONE"));
    }

    private static String[] lines(Api who, JsonNode export) {
        return who.get(EXPORTS + "/" + id(export) + "/file").is(200).text().split("\r\n");
    }

    private static String id(JsonNode export) {
        return export.get("id").asString();
    }
}
