package io.banyan.platform.process;

/** Something could not be started, or not be stopped. The message says what happened and what to do, and needs no stack trace. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
