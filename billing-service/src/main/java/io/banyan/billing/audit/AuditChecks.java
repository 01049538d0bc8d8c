package io.banyan.billing.audit;

import io.banyan.billing.audit.AuditReport.Result;
import java.util.List;

/** The checks, run in the caller's transaction. */
public interface AuditChecks {

    List<Result> run();
}
