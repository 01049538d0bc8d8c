package io.banyan.platform.instance;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The ports of one instance: the offsets of `deploy/ports.properties` added to a base.
///
/// @param base first port
/// @param offsets by program name
public record Ports(int base, Map<String, Integer> offsets) {

    private static final String BASE = "base";

    /** Refuses a base that pushes any port out of 1024-65535. */
    public Ports {
        offsets = Map.copyOf(offsets);
        offsets.forEach((name, offset) -> {
            if (base + offset < 1024 || base + offset > 65_535) {
                throw new IllegalArgumentException("--port-base " + base + " puts " + name + " on port "
                        + (base + offset) + "; choose 2000-64000");
            }
        });
    }

    /** The offsets of the file on the given base. */
    public static Ports on(int base, Properties file) {
        var offsets = new TreeMap<String, Integer>();
        for (var name : file.stringPropertyNames()) {
            if (!name.equals(BASE) && !name.startsWith(BASE + ".")) {
                offsets.put(name, Integer.valueOf(file.getProperty(name).strip()));
            }
        }
        return new Ports(base, offsets);
    }

    /// The base an instance has unless told otherwise: `BANYAN_PORT_BASE_NAME` of the environment, so that two
    /// checkouts
    /// can be
    /// tested on one machine, else `base.NAME` of the file, else `base`.
    public static int defaultBase(Properties file, String instance, Map<String, String> environment) {
        var own = "BANYAN_PORT_BASE_" + instance.replace('-', '_').toUpperCase(Locale.ROOT);
        var written = file.getProperty(BASE + "." + instance, file.getProperty(BASE));
        return Integer.parseInt(environment.getOrDefault(own, written).strip());
    }

    /** The port of a program. */
    public int of(String name) {
        var offset = offsets.get(name);
        if (offset == null) {
            throw new IllegalArgumentException("no port named " + name + " in deploy/ports.properties");
        }
        return base + offset;
    }

    /** Loopback address and port, as clients want it. */
    public String address(String name) {
        return "127.0.0.1:" + of(name);
    }
}
