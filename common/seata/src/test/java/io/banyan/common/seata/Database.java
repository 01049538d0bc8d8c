package io.banyan.common.seata;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One service's database, looked at from outside. */
record Database(RealServers servers, String address, String schema) implements AutoCloseable {

    /** Texts of the first column. */
    List<String> column(String sql) {
        try (var connection = servers.connect(schema);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void change(String sql) {
        try (var connection = servers.connect(schema);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** {@code confirmed}, {@code tried}, or {@code absent}. */
    String stateOf(long id) {
        var visible = column("select visible from thing where id = " + id);
        return visible.isEmpty() ? "absent" : visible.getFirst().equals("1") ? "confirmed" : "tried";
    }

    List<String> toldOf(long id) {
        return column("select what from told where id = " + id);
    }

    @Override
    public void close() {
        change("drop database " + schema);
    }
}
