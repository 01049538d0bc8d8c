package io.banyan.inventory.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.inventory.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A proof that finds nothing proves nothing: each kind of damage is done, found, named and undone. */
@ServiceIT
class AuditIT {

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired JdbcClient jdbc;
    private Company company;
    private long warehouse;
    private long item;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
        warehouse = company.warehouse("W1");
        item = company.item("I1", "1");
        company.receive(warehouse, item, "5", "2").is(201);
    }

    private void finds(String name, String subject, String damage, String repair) {
        assertThat(jdbc.sql(damage).update()).isEqualTo(1);
        var audit = company.service().get("/internal/inventory/audit").is(200).json();
        assertThat(jdbc.sql(repair).update()).isEqualTo(1);
        assertThat(audit.path("ok").asBoolean()).isFalse();
        assertThat(audit.path("difference").path("name").asString()).isEqualTo(name);
        assertThat(audit.path("difference").path("subject").asString()).isEqualTo(subject);
        assertThat(company.service()
                        .get("/internal/inventory/audit")
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void findsAQuantityThatTheLedgerDoesNotExplain() {
        var stock = "UPDATE stock SET on_hand = on_hand %s 1 WHERE place_id = " + warehouse;
        finds(
                "stock-equals-ledger",
                "WAREHOUSE " + warehouse + " item " + item,
                stock.formatted("+"),
                stock.formatted("-"));
    }

    @Test
    void findsAValueThatTheLedgerDoesNotExplain() {
        var stock = "UPDATE stock SET total_value = total_value %s 0.000001 WHERE place_id = " + warehouse;
        finds(
                "stock-equals-ledger",
                "WAREHOUSE " + warehouse + " item " + item,
                stock.formatted("+"),
                stock.formatted("-"));
    }

    @Test
    void findsAPromiseWithoutARequisition() {
        var stock = "UPDATE stock SET reserved = reserved %s 1 WHERE place_id = " + warehouse;
        finds(
                "reserved-equals-held",
                "WAREHOUSE " + warehouse + " item " + item,
                stock.formatted("+"),
                stock.formatted("-"));
    }

    @Test
    void findsANumberWithoutADocument() {
        var counter = "UPDATE document_number SET last = last %s 1 WHERE project_id = " + company.project;
        finds(
                "numbers-without-gaps",
                "project " + company.project + " PURCHASE",
                counter.formatted("+"),
                counter.formatted("-"));
    }

    /** Behind every conditional statement stands a constraint, for the day somebody writes one without its condition. */
    @Test
    void hasConstraintsBehindTheCode() {
        for (var wrong : new String[] {
            "on_hand = -1", "reserved = -1", "reserved = on_hand + 1", "total_value = -1", "on_hand = 0, reserved = 0"
        }) {
            assertThatThrownBy(() -> jdbc.sql("UPDATE stock SET " + wrong + " WHERE place_id = " + warehouse)
                            .update())
                    .as(wrong)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO stock_movement
                        SELECT id + 1, company_id, project_id, place_kind, place_id, item_id, quantity, unit_cost, value,
                               balance_quantity, balance_value, doc_kind, doc_id, line_no, ticket_id, batch, moved_by, moved_at
                        FROM stock_movement WHERE place_id = ?
                        """).param(warehouse).update())
                .hasMessageContaining("uk_stock_movement_once");
    }

    @Test
    void isReadByServicesAndOperatorsOnly() {
        company.keeper.get("/internal/inventory/audit").is(403);
        company.keeper.get("/api/v1/inventory/audit").isProblem(403, "request.forbidden");
        var operator = company.staff(Permissions.PLATFORM_OPERATE);
        assertThat(operator.get("/api/v1/inventory/audit")
                        .is(200)
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void findsAToolThatNobodyBorrowed() {
        var row =
                "INSERT INTO stock (place_kind, place_id, item_id, company_id, project_id) VALUES ('LOAN', 77, %d, 1, 1)";
        assertThat(jdbc.sql(row.formatted(item)).update()).isEqualTo(1);
        finds(
                "lent-equals-loans",
                "LOAN 77 item " + item,
                "INSERT INTO loan (id, company_id, project_id, warehouse_id, number, item_id, item_name, unit, borrower_id, "
                        + "borrower_name, quantity, lent_by, lent_at, due_on) VALUES (77, 1, 1, 1, 'X', " + item
                        + ", 'x', 'x', 1, 'x', 1, 1, '2026-11-25', '2026-11-25')",
                "DELETE FROM loan WHERE id = 77");
        assertThat(jdbc.sql("DELETE FROM stock WHERE place_kind = 'LOAN' AND place_id = 77")
                        .update())
                .isEqualTo(1);
    }
}
