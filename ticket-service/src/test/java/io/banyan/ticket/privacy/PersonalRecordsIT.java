package io.banyan.ticket.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.privacy.Vault;
import io.banyan.common.test.Identities;
import io.banyan.ticket.Estate;
import io.banyan.ticket.TicketIT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("U10 personal data of tickets")
class PersonalRecordsIT extends TicketIT {

    private static final String PHONE = "13911112222";

    @Autowired
    JdbcClient database;

    @Autowired
    Identities people;

    @Autowired
    Vault vault;

    private String reported() {
        var body = estate.report("pipe-leak");
        body.put("contactPhone", PHONE);
        return estate.resident
                .key()
                .post("/api/v1/tickets", body)
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    private String stored(String ticket) {
        return database.sql("SELECT COALESCE(contact_phone, '') FROM ticket WHERE id = ?")
                .param(ticket)
                .query(String.class)
                .single();
    }

    @Test
    void theCallersPhoneIsSealedAndFoundWhole() {
        var ticket = reported();
        assertThat(Vault.isSealed(stored(ticket))).isTrue();
        assertThat(vault.open(stored(ticket), "ticket:" + ticket)).isEqualTo(PHONE);
        var found =
                estate.dispatcher.get("/api/v1/tickets?q=139-1111-2222").is(200).json();
        assertThat(found.get("items").path(0).get("id").asString()).isEqualTo(ticket);
        assertThat(estate.dispatcher
                        .get("/api/v1/tickets?q=13911113333")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void onlyWhoHasToCallSeesTheNumber() {
        var ticket = reported();
        var reader = estate.staff(Estate.next(), Permissions.TICKET_READ);
        assertThat(estate.read(reader, ticket).at("/requester/phone").asString())
                .isEqualTo("139****2222");
        assertThat(estate.read(estate.plumber, ticket).at("/requester/phone").asString())
                .isEqualTo("139****2222");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        for (var caller : List.of(estate.plumber, estate.dispatcher, estate.desk, estate.resident)) {
            assertThat(estate.read(caller, ticket).at("/requester/phone").asString())
                    .isEqualTo(PHONE);
        }
    }

    @Test
    void isGivenToThePersonAndForgottenWithHim() {
        var ticket = reported();
        var service = api.as(people.service("user-service"));
        var path = "/internal/personal-data/" + estate.residentId;
        assertThat(service.get(path).is(200).text()).contains(PHONE).contains("厨房漏水");
        service.post(path + "/erasure", null).is(200);
        assertThat(stored(ticket)).isEmpty();
        assertThat(service.get(path).is(200).text()).doesNotContain(PHONE);
        estate.resident.get(path).isProblem(403, "request.forbidden");
    }
}
