package io.banyan.common.seata;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start-up check into Boot's two lines: what is wrong, what to do. */
final class SeataNotActiveAnalyzer extends AbstractFailureAnalyzer<SeataNotActive> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SeataNotActive failure) {
        return new FailureAnalysis(failure.getMessage(), failure.mend(), root);
    }
}
