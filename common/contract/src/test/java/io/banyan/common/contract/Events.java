package io.banyan.common.contract;

import io.banyan.common.contract.shared.ContractEvent;
import io.banyan.common.contract.shared.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every event record of the contract packages, found among the compiled classes. */
final class Events {

    private static final Path CLASSES = Path.of("target/classes");

    private Events() {}

    static List<Class<?>> all() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("io/banyan/common/contract"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace(".class", ""))
                    .sorted()
                    .<Class<?>>map(Events::load)
                    .filter(type -> type.isRecord() && ContractEvent.class.isAssignableFrom(type))
                    .toList();
        }
    }

    static String owner(Class<?> event) {
        return event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
    }

    static EventType type(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new AssertionError(event + " has no @EventType");
        }
        return type;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
