package io.banyan.ticket.field.persistence;

import io.banyan.common.persistence.TextMap;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of fields as a column of a list, so that a line has them without a query of its own. NULL is none. */
@Component
@MappedTypes(Map.class)
class FieldValuesColumn extends BaseTypeHandler<Map<String, String>> {

    @Override
    public void setNonNullParameter(
            PreparedStatement statement, int i, Map<String, String> values, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(i, TextMap.write(values));
    }

    @Override
    public Map<String, String> getNullableResult(ResultSet row, String column) throws SQLException {
        return TextMap.read(row.getString(column));
    }

    @Override
    public Map<String, String> getNullableResult(ResultSet row, int column) throws SQLException {
        return TextMap.read(row.getString(column));
    }

    @Override
    public Map<String, String> getNullableResult(CallableStatement call, int column) throws SQLException {
        return TextMap.read(call.getString(column));
    }
}
