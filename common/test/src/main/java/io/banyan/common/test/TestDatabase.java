package io.banyan.common.test;

import io.banyan.platform.Endpoints;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The database server that tests use: the platform's own, unless {@code BANYAN_TEST_DB} names another one (deploy/mysql-check). */
record TestDatabase(String hostPort, String user, String password) {

    static TestDatabase of(Endpoints servers) {
        return new TestDatabase(servers.mariadbHostPort(), servers.rootUser(), servers.rootPassword());
    }

    static Optional<TestDatabase> elsewhere() {
        return Optional.ofNullable(System.getenv("BANYAN_TEST_DB"))
                .filter(address -> !address.isBlank())
                .map(address -> new TestDatabase(
                        address, variable("BANYAN_TEST_DB_USER", "root"), variable("BANYAN_TEST_DB_PASSWORD", "")));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://" + hostPort + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true", user, password);
    }

    private static String variable(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
