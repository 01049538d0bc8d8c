package io.banyan.common.trace;

import java.io.IOException;

/** Where batches of spans go. */
interface SpanTarget {

    /** @param request an {@code ExportTraceServiceRequest} in JSON, without line breaks */
    void take(String request) throws IOException, InterruptedException;
}
