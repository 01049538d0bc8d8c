package io.banyan.platform.instance;

import io.banyan.platform.process.Processes;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;

/** One platform on this machine: its folder `.banyan/NAME`, its ports and its secrets. Instances never share anything that is written. */
public final class Instance {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final String RECORD = "instance.properties";

    private final Root root;
    private final String name;
    private final Ports ports;
    private final Secrets secrets;

    private Instance(Root root, String name, Ports ports) {
        this.root = root;
        this.name = name;
        this.ports = ports;
        this.secrets = new Secrets(root.state().resolve(name).resolve("run/secrets.properties"));
    }

    /** Opens the instance on the wanted port base, else on the one it was last started with, else on the default. */
    public static Instance open(Root root, String name, OptionalInt wantedBase) {
        if (!NAME.matcher(name).matches() || name.equals("servers") || name.equals("tool") || name.equals("apps")) {
            throw new IllegalArgumentException("not a name for an instance: " + name);
        }
        var file = root.portsFile();
        var recorded = Settings.read(root.state().resolve(name).resolve("run").resolve(RECORD));
        var fallback = Integer.toString(Ports.defaultBase(file, name, System.getenv()));
        var base = wantedBase.orElseGet(() -> Integer.parseInt(recorded.getProperty("port-base", fallback)));
        return new Instance(root, name, Ports.on(base, file));
    }

    /** Makes the folder that only its owner can look into, and writes down the port base for down and status. */
    public void remember() {
        Folders.makePrivate(run("").normalize());
        var record = new Properties();
        record.setProperty("port-base", Integer.toString(ports.base()));
        Settings.write(run(RECORD), record, "Last start of instance " + name);
    }

    public Root root() {
        return root;
    }

    public String name() {
        return name;
    }

    public Ports ports() {
        return ports;
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The folder of everything below. */
    public Path directory() {
        return root.state().resolve(name);
    }

    /** What must survive a restart. */
    public Path data(String of) {
        return directory().resolve("data").resolve(of);
    }

    /** Small files of the running instance: pids, secrets, generated settings. */
    public Path run(String of) {
        return directory().resolve("run").resolve(of);
    }

    /** Where each app leaves its spans, in `APP.jsonl`, a line of OTLP for each batch. */
    public Path spans() {
        return directory().resolve("logs/spans");
    }

    /** Its processes. */
    public Processes processes() {
        return new Processes(directory().resolve("run"), directory().resolve("logs"));
    }
}
