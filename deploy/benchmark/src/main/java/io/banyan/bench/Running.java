package io.banyan.bench;

import io.banyan.bench.measure.ProcessMeter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The processes of the instance, as {@code deploy/status --json} names them. */
public final class Running {

    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Map<String, ProcessMeter> meters = new LinkedHashMap<>();

    /** @param status the launcher's JSON */
    Running(String status) {
        for (var process : JsonMapper.builder().build().readTree(status).path("processes")) {
            var name = process.path("name").asString();
            if (process.path("pid").asLong() == 0) {
                throw new IllegalArgumentException(name + " does not run; deploy/up --c2 starts it");
            }
            ports.put(name, process.path("port").asInt());
            meters.put(name, new ProcessMeter(name, process.path("pid").asLong()));
        }
    }

    /** {@code host:port} of a process. */
    public String address(String name) {
        return "127.0.0.1:" + ports.get(name);
    }

    public String url(String name) {
        return "http://" + address(name);
    }

    /** @throws IllegalArgumentException when nothing is called that */
    public ProcessMeter meter(String name) {
        var meter = meters.get(name);
        if (meter == null) {
            throw new IllegalArgumentException("Nothing is called " + name);
        }
        return meter;
    }

    public List<ProcessMeter> all() {
        return List.copyOf(meters.values());
    }

    /** Our own processes that run without the optimising compiler, so that figures of load would say little. */
    public List<String> startedForSpeedOfStart() {
        return meters.values().stream()
                .filter(meter ->
                        meter.name().endsWith("-service") || meter.name().equals("gateway"))
                .filter(ProcessMeter::isStartedForSpeedOfStart)
                .map(ProcessMeter::name)
                .toList();
    }
}
