package io.banyan.common.client;

import io.banyan.common.problem.DomainProblem;
import java.util.List;
import java.util.Map;

/**
 * Another service refused with a problem document. Its code is kept, so that an adapter may decide by it; when nobody does, the caller of
 * this service reads the original refusal.
 */
public final class RemoteProblem extends DomainProblem {

    RemoteProblem(Kind kind, String code, String detail, Map<String, Object> facts) {
        super(kind, code, detail, List.of(), facts, null);
    }
}
