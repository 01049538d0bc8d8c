package io.banyan.common.persistence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells failures that are about the database from failures that are about the request. When it is away, full, read-only or lets go of a
 * connection, the same request will succeed later: clients are told to come again, events are waited for. Whether the work was done may be open.
 */
public final class StoreOutage {

    /** The connection was lost, before or in the middle of a statement or a commit. */
    private static final String CONNECTION_CLASS = "08";

    /**
     * What Spring has no name for, by the error numbers that MySQL and MariaDB share: the disk is full or does not write (3, 1021, 1026,
     * 1114), a statement or a connection was ended by somebody (1317, 1927, 3169) or took too long
     * (1969, 3024), it takes no writes at present (1290, 1836).
     */
    private static final Set<Integer> PASSING = Set.of(3, 1021, 1026, 1114, 1290, 1317, 1836, 1927, 1969, 3024, 3169);

    private StoreOutage() {}

    /** Whether an outage of the database is behind a failure, at whatever depth. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ -> true;
            case SQLException told -> isPassing(told);
            default -> false;
        };
    }

    private static boolean isPassing(SQLException told) {
        var state = told.getSQLState();
        return PASSING.contains(told.getErrorCode()) || state != null && state.startsWith(CONNECTION_CLASS);
    }
}
