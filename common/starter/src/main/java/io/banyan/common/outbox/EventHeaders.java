package io.banyan.common.outbox;

import io.banyan.common.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 attributes of an event in Kafka's binary mode, with our extensions {@code tenantid} and {@code aggregateversion}. */
record EventHeaders(
        String id,
        String source,
        String type,
        String time,
        String subject,
        String tenantid,
        String aggregateversion,
        String traceparent) {

    /** The same event, caused by another span of its trace. */
    EventHeaders sentBy(Trace span) {
        return new EventHeaders(id, source, type, time, subject, tenantid, aggregateversion, span.traceparent());
    }

    void writeTo(Headers headers) {
        attributes().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, String> attributes() {
        var all = new LinkedHashMap<String, String>();
        all.put("ce_specversion", "1.0");
        all.put("ce_id", id);
        all.put("ce_source", source);
        all.put("ce_type", type);
        all.put("ce_time", time);
        all.put("ce_subject", subject);
        all.put("ce_tenantid", tenantid);
        all.put("ce_aggregateversion", aggregateversion);
        all.put("content-type", "application/json");
        all.put("traceparent", traceparent);
        return all;
    }
}
