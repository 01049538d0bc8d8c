package io.banyan.platform.process;

import java.io.IOException;

/** Asks a process in its own protocol whether it can do its work. */
@FunctionalInterface
public interface Probe {

    /** Whether it is ready; a refused or broken connection means not yet. */
    boolean ready() throws IOException;

    /** The answer with every kind of failed conversation taken as no. */
    default boolean answers() {
        try {
            return ready();
        } catch (IOException _) {
            return false;
        }
    }
}
