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
    private static final Caller DESK = caller(AccountKind.STAFF);
    private static final Caller RESIDENT = caller(AccountKind.RESIDENT);
    private static final Caller SYSTEM = caller(AccountKind.CLIENT);

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

    private static Caller caller(AccountKind kind) {
        return new Caller(7, kind, 1, "陈客服", Set.of(), Set.of(), Set.of());
    }

    private static TicketFieldFacts field(
            boolean active, boolean residents, @Nullable Set<String> kinds, @Nullable Boolean required) {
        return new TicketFieldFacts("card", "门禁卡号", TicketFieldType.TEXT, true, active, residents, kinds, required);
    }

    private static TicketFieldFacts required(@Nullable Set<String> kinds) {
        return field(true, true, kinds, true);
    }

    @Test
    void asksNobodyAboutAReportOfWhichNothingIsDemanded() {
        defined.add(required(Set.of("REPAIR")));
        defined.add(field(false, true, Set.of("COMPLAINT"), true));
        defined.add(field(true, true, Set.of("COMPLAINT"), false));

        assertThat(service.ofReport(DESK, COMPLAINT, Map.of("card", " "))).isEqualTo(FieldValues.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAboutOneOfWhichSomethingMayBeDemanded() {
        var older = field(true, true, Set.of("REPAIR"), null);
        for (var field : List.of(required(Set.of("pipe-leak")), required(Set.of()), required(null), older)) {
            defined.clear();
            defined.add(field);
            service.ofReport(DESK, LEAK, Map.of());
        }
        assertThat(asked).hasSize(4);
    }

    @Test
    void demandsOfAResidentWhatHeSeesAndOfAnotherSystemNothing() {
        defined.add(field(true, false, Set.of(), true));
        service.ofReport(RESIDENT, LEAK, Map.of());
        assertThat(asked).isEmpty();
        defined.add(required(Set.of()));
        service.ofReport(SYSTEM, LEAK, Map.of());
        assertThat(asked).isEmpty();
        service.ofReport(RESIDENT, LEAK, Map.of());
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAboutEveryValueThatIsGiven() {
        service.ofReport(DESK, COMPLAINT, Map.of("card", "1203"));
        assertThat(asked).hasSize(1);
    }
}
