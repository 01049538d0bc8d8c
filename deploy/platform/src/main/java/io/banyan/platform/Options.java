package io.banyan.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What stands on the command line.
///
/// @param command the first word
/// @param names the other words
/// @param instance which platform
/// @param portBase when given
/// @param flags switches
record Options(String command, List<String> names, String instance, OptionalInt portBase, Set<Flag> flags) {

    static final String USAGE = """
            deploy/up       [--port-base N] [--no-demo] [--no-build] [--c2] [--json]   start everything that does not run
            deploy/servers  [--port-base N]   start only MariaDB, Kafka, Redis, Nacos and Seata
            deploy/down                       stop everything, keep the data
            deploy/status   [--json]          what runs, with memory
            deploy/logs     [NAME] [-f]       show or follow the output of one or all
            deploy/restart  NAME              stop and start one
            deploy/kill     NAME              end one without warning (SIGKILL), for fault tests
            deploy/replica  NAME              start a second replica of a service, NAME-2, beside the first
            deploy/reset                      stop everything and delete the data
            deploy/train                      make the class caches for fast starts now (else in the background)
            deploy/demo, deploy/check         play the main job as a story; prove the invariants
            deploy/access                     try every operation as every kind of caller, against docs/access
            deploy/audit-check [FILE]         prove the chains of the audit; FILE: what it printed earlier
            deploy/rotate-keys                a new key for personal data, and everything sealed with it
            deploy/sms-code PHONE             the code in the youngest text message to a phone, which a demo does not really send
            deploy/rounds [SERVICE] [--seed N] [--rounds N]   kill services in the middle of the story; it must end right
            deploy/faults   [SCENARIO…] [--seed N] [--rounds N] [--quick] [--json]   do harm under load and judge what came of it
            deploy/bench    [PART…] [--rate N] [--quick] [--json] [--write]   load, each figure beside its raw limit; wants deploy/up --c2
            deploy/trace    ID                a request through every process, by trace id or X-Request-Id
            deploy/test     [Maven options]   every test
            All but test: [--instance NAME]   another platform beside this one; default dev""";

    /** The switches. */
    enum Flag {
        JSON("--json"),
        NO_DEMO("--no-demo"),
        NO_BUILD("--no-build"),
        OPTIMISE("--c2"),
        QUICK("--quick"),
        WRITE("--write"),
        FOLLOW("-f");

        private final String text;

        Flag(String text) {
            this.text = text;
        }

        /** As it is written. */
        String text() {
            return text;
        }
    }

    static Options parse(List<String> arguments) {
        var rest = new ArrayList<>(arguments);
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        var command = rest.removeFirst();
        var names = new ArrayList<String>();
        var flags = EnumSet.noneOf(Flag.class);
        var instance = System.getenv().getOrDefault("BANYAN_INSTANCE", "dev");
        var portBase = OptionalInt.empty();
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            switch (word) {
                case "--instance" -> instance = value(word, rest);
                case "--port-base" -> portBase = OptionalInt.of(Math.toIntExact(number(word, value(word, rest))));
                case "--seed", "--rounds", "--people", "--rate" ->
                    names.addAll(List.of(word, Long.toString(number(word, value(word, rest)))));
                default -> flag(word).ifPresentOrElse(flags::add, () -> names.add(plain(word)));
            }
        }
        return new Options(command, List.copyOf(names), instance, portBase, flags);
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    private static Optional<Flag> flag(String word) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.text.equals(word))
                .findFirst();
    }

    private static String plain(String word) {
        if (word.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + word + "\n" + USAGE);
        }
        return word;
    }

    private static String value(String option, List<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.removeFirst();
    }

    private static long number(String option, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(option + " needs a number, not " + text);
        }
    }
}
