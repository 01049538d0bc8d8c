package io.banyan.common.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A short list of ids in one text column, {@code 1,2,3}: for file ids and the like that are never searched by. */
public final class IdList {

    private IdList() {}

    public static String write(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static List<Long> read(@Nullable String stored) {
        return stored == null || stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(",", -1)).map(Long::valueOf).toList();
    }
}
