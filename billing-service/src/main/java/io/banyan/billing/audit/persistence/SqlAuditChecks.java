package io.banyan.billing.audit.persistence;

import io.banyan.billing.audit.AuditChecks;
import io.banyan.billing.audit.AuditReport.Difference;
import io.banyan.billing.audit.AuditReport.Result;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAuditChecks implements AuditChecks {

    private final JdbcClient jdbc;

    SqlAuditChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Result> run() {
        return Arrays.stream(AuditQuestion.values()).map(this::ask).toList();
    }

    private Result ask(AuditQuestion question) {
        var first = jdbc.sql(question.sql())
                .query((row, _) -> new Difference(
                        question.id(), row.getString("subject"), row.getString("expected"), row.getString("actual")))
                .optional();
        return new Result(question.id(), first.isEmpty(), first.orElse(null));
    }
}
