package io.banyan.common.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.executor.ExecutorException;
import org.apache.ibatis.executor.resultset.ResultSetWrapper;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an answer fills which component of a record: the one of the same name, {@code house_id} for {@code houseId}. Found once
 * for an answer, however many rows it has.
 */
final class RecordShape {

    private static final int MISSING = 0;

    private final Components components;
    private final @Nullable TypeHandler<?>[] handlers;
    private final int[] columns;
    private final List<String> names;
    private final List<String> missing = new ArrayList<>();

    RecordShape(Class<?> type, ResultSetWrapper answer) {
        this.components = Components.OF.get(type);
        this.names = answer.getColumnNames();
        this.columns = components.in(names);
        this.handlers = new TypeHandler<?>[columns.length];
        for (var i = 0; i < columns.length; i++) {
            if (columns[i] == MISSING) {
                missing.add(components.names[i]);
            } else {
                handlers[i] = answer.getTypeHandler(components.types[i], names.get(columns[i] - 1));
            }
        }
    }

    /**
     * The row the answer stands at.
     *
     * @return null when all of it is null, as MyBatis has it
     * @throws ExecutorException when a component has no column
     */
    @Nullable
    Object read(ResultSet row) throws SQLException {
        var values = new @Nullable Object[columns.length];
        var found = false;
        for (var i = 0; i < columns.length; i++) {
            var handler = handlers[i];
            if (handler != null) {
                values[i] = handler.getResult(row, columns[i]);
                found |= values[i] != null;
            }
        }
        if (!found) {
            return null;
        }
        if (!missing.isEmpty()) {
            throw new ExecutorException("No columns for " + missing + " of " + components + " among " + names);
        }
        return components.make(values);
    }

    /** What there is to know of a record, whatever is read into it. */
    private record Components(Constructor<?> constructor, String[] names, Class<?>[] types) {

        private static final ClassValue<Components> OF = new ClassValue<>() {
            @Override
            protected Components computeValue(Class<?> type) {
                return of(type);
            }
        };

        private static Components of(Class<?> type) {
            var all = type.getRecordComponents();
            var types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Components(
                        constructor,
                        Arrays.stream(all).map(RecordComponent::getName).toArray(String[]::new),
                        types);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** For each component the number of its column, from 1; 0 for one that has none. */
        private int[] in(List<String> columns) {
            var numbers = new HashMap<String, Integer>();
            for (var i = columns.size(); i > 0; i--) {
                numbers.put(columns.get(i - 1).replace("_", "").toLowerCase(Locale.ROOT), i);
            }
            return Arrays.stream(names)
                    .mapToInt(name -> numbers.getOrDefault(name.toLowerCase(Locale.ROOT), MISSING))
                    .toArray();
        }

        private Object make(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                throw unfit(refused.getTargetException());
            } catch (ReflectiveOperationException | IllegalArgumentException | NullPointerException unfit) {
                throw unfit(unfit);
            }
        }

        /** Names no values, which may be anybody's. */
        private ExecutorException unfit(Throwable cause) {
            return new ExecutorException(this + " cannot hold what was found: " + cause.getMessage(), cause);
        }

        @Override
        public String toString() {
            return constructor.getDeclaringClass().getName();
        }
    }
}
