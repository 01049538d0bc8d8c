package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.contract.audit.AuditRecorded.Row;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the audit says of rows that are added only if nothing stands in their way. */
@ServiceIT
class AuditedInsertIT {

    private static final long PERSON = 811;

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;

    private List<Row> noted(String fresh) {
        var notes = events.await(
                AuditRecorded.class,
                one -> one.personId() == PERSON && one.rows().toString().contains(fresh));
        return notes.getFirst().rows();
    }

    @Test
    void saysNothingOfARowThatWasThereUnderAnotherKey() {
        var caller = api.as(identities.staff(PERSON, 71, Set.of(), Set.of()));
        var known = UUID.randomUUID().toString();
        var fresh = UUID.randomUUID().toString();
        assertThat(caller.post("/api/v1/keepsakes?code=" + known, null).is(200).text())
                .isEqualTo("1");
        assertThat(noted(known)).hasSize(1);

        assertThat(caller.post("/api/v1/keepsakes?code=" + known + "&code=" + fresh, null)
                        .is(200)
                        .text())
                .isEqualTo("1");

        assertThat(noted(fresh)).singleElement().satisfies(row -> {
            assertThat(row.table()).isEqualTo("keepsake");
            assertThat(row.action().name()).isEqualTo("ADDED");
        });
    }
}
