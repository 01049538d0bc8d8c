package io.banyan.notice.stream;

import io.banyan.common.problem.DomainProblem;

/** Why a stream is not opened. */
public final class StreamProblem extends DomainProblem {

    private StreamProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static StreamProblem tooMany(int most) {
        return new StreamProblem(Kind.TOO_MANY, "stream.too-many", "At most " + most + " streams per person");
    }

    static StreamProblem stopping() {
        return new StreamProblem(Kind.UNAVAILABLE, "stream.unavailable", "This instance is stopping");
    }
}
