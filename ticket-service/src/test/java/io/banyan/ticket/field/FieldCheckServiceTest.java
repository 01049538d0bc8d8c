package io.banyan.ticket.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.TicketFieldInternalApi.CheckedTicketFields;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldCheck;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldFacts;
import io.banyan.common.contract.user.TicketFieldInternalApi.TicketFieldType;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.security.Caller;
import io.banyan.ticket.field.FieldCheckService.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldCheckServiceTest {

    private static final Sort LEAK = new Sort(1, Set.of("REPAIR", "pipe-leak"));
    private static final Sort COMPLAINT = new Sort(1, Set.of("COMPLAINT", "complaint-safety"));
    private static final Caller DESK = new Caller(7, AccountKind.STAFF, 1, "陈客服", Set.of(), Set.of(), Set.of());

    private final List<TicketFieldFacts> defined = new ArrayList<>();
    private final List<TicketFieldCheck> asked = new ArrayList<>();
    private final FieldCheckService service = new FieldCheckService(new CompanyFields() {
        @Override
        public List<TicketFieldFacts> of(long companyId) {
            return defined;
        }

        @Override
        public CheckedTicketFields check(TicketFieldCheck check) {
            asked.add(check);
            return new CheckedTicketFields(check.given(), Map.of(), List.of());
        }
    });

    private static TicketFieldFacts field(boolean active, @Nullable Set<String> kinds) {
        return new TicketFieldFacts("card", "门禁卡号", TicketFieldType.TEXT, true, active, true, kinds);
    }

    @Test
    void asksNobodyAboutAReportThatHasNoField() {
        defined.add(field(true, Set.of("REPAIR")));
        defined.add(field(false, Set.of("COMPLAINT")));

        assertThat(service.ofReport(DESK, COMPLAINT, Map.of("card", " "))).isEqualTo(FieldValues.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAboutOneThatMayHaveSome() {
        for (var field : List.of(field(true, Set.of("pipe-leak")), field(true, Set.of()), field(true, null))) {
            defined.clear();
            defined.add(field);
            service.ofReport(DESK, LEAK, Map.of());
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void asksAboutEveryValueThatIsGiven() {
        service.ofReport(DESK, COMPLAINT, Map.of("card", "1203"));
        assertThat(asked).hasSize(1);
    }
}
