package io.banyan.common.seata;

import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the tests get their database and their Seata server from. */
final class RealServers {

    private final String database;
    private final String user;
    private final String password;
    private final String seata;

    private RealServers(String database, String user, String password, String seata) {
        this.database = database;
        this.user = user;
        this.password = password;
        this.seata = seata;
    }

    static RealServers ensure() {
        var endpoints = TestServers.ensure(Server.MARIADB, Server.SEATA);
        return new RealServers(
                endpoints.mariadbHostPort(), endpoints.rootUser(), endpoints.rootPassword(), endpoints.seata());
    }

    String seata() {
        return seata;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** An empty database of this test process. */
    Database create(String name) throws SQLException {
        var schema = "seata_" + name + "_" + ProcessHandle.current().pid();
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
        return new Database(this, database + "/" + schema, schema);
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://" + database + "/" + schema
                        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC",
                user,
                password);
    }
}
