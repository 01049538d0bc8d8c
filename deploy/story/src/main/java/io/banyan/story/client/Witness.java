package io.banyan.story.client;

import java.io.IOException;

/** Hears every request and what became of each of its repetitions: for those who keep a history. */
@FunctionalInterface
public interface Witness {

    /** Hears nothing. */
    Witness NONE = _ -> Hearing.NONE;

    /** A request is about to be sent, for the first time. */
    Hearing asked(Request request);

    /**
     * What is asked.
     *
     * @param path with the query
     * @param key  Idempotency-Key, empty when there is none
     * @param body JSON; empty for forms and files, which carry secrets or say nothing
     */
    record Request(String method, String path, String key, String body) {}

    /** Follows one request to its end. */
    interface Hearing extends AutoCloseable {

        /** Follows nothing. */
        Hearing NONE = new Hearing() {
            @Override
            public void answered(Answer answer) {
                // Nobody listens.
            }

            @Override
            public void unanswered(IOException failure) {
                // Nobody listens.
            }

            @Override
            public void close() {
                // Nobody listens.
            }
        };

        /** This came back; it may be asked again all the same. */
        void answered(Answer answer);

        /** Nothing came back. */
        void unanswered(IOException failure);

        /** The client knows, or has given up. */
        @Override
        void close();
    }
}
