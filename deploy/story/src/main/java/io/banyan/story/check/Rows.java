package io.banyan.story.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of one query, streamed: tables may be larger than the memory of this program. */
final class Rows implements AutoCloseable {

    private final Connection connection;
    private final Statement statement;
    private final ResultSet result;
    private final List<String> names;

    private Rows(Connection connection, Statement statement, ResultSet result) throws SQLException {
        this.connection = connection;
        this.statement = statement;
        this.result = result;
        var columns = result.getMetaData();
        var found = new ArrayList<String>();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            found.add(columns.getColumnLabel(i));
        }
        this.names = List.copyOf(found);
    }

    static Rows of(Schemas schemas, String service, String sql) throws SQLException {
        var connection = schemas.read(service);
        try {
            var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
            statement.setFetchSize(Integer.MIN_VALUE);
            return new Rows(connection, statement, statement.executeQuery(sql));
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next() throws SQLException {
        if (!result.next()) {
            return null;
        }
        var values = new ArrayList<@Nullable Object>();
        for (var i = 1; i <= names.size(); i++) {
            values.add(plain(result.getObject(i)));
        }
        return new Row(names, values);
    }

    /** Numbers of one value are equal whatever their scale. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            case Boolean truth -> BigDecimal.valueOf(truth ? 1 : 0);
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case null -> null;
            default -> value.toString();
        };
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }

    /** One row; numbers as {@link BigDecimal}, everything else as text. */
    record Row(List<String> names, List<@Nullable Object> values) {

        String text(int column) {
            return String.valueOf(values.get(column));
        }

        long number(int column) {
            return decimal(column).longValue();
        }

        BigDecimal decimal(int column) {
            return values.get(column) instanceof BigDecimal number ? number : BigDecimal.ZERO;
        }

        /** The order of two rows by their first columns. */
        int compareKeys(Row other, int keys) {
            return IntStream.range(0, keys)
                    .map(column -> compare(values.get(column), other.values.get(column)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElse(0);
        }

        private static int compare(@Nullable Object left, @Nullable Object right) {
            return left instanceof BigDecimal a && right instanceof BigDecimal b
                    ? a.compareTo(b)
                    : String.valueOf(left).compareTo(String.valueOf(right));
        }

        boolean sameAs(Row other) {
            return Objects.equals(values, other.values);
        }

        @Override
        public String toString() {
            return IntStream.range(0, names.size())
                    .mapToObj(i -> names.get(i) + "="
                            + (values.get(i) instanceof BigDecimal number ? number.toPlainString() : text(i)))
                    .collect(Collectors.joining(" "));
        }
    }
}
