package io.banyan.common.web;

import io.banyan.common.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: {@code ?page=1&size=20}, at most 100 a page and 10,000 rows deep (filters lead further than paging).
 * Take it as one argument of a controller method.
 */
public record PageRequest(int page, int size) {

    private static final int MAX_SIZE = 100;
    private static final int MAX_DEPTH = 10_000;

    public PageRequest {
        if (page < 1) {
            throw RequestProblem.parameter("page", "min", "Pages count from 1");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw RequestProblem.parameter("size", "range", "A page has 1 to 100 rows");
        }
        if ((long) page * size > MAX_DEPTH) {
            throw RequestProblem.parameter("page", "too-deep", "Filter the list instead of paging beyond 10,000 rows");
        }
    }

    public static PageRequest of(@Nullable Integer page, @Nullable Integer size) {
        return new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
    }

    public int offset() {
        return (page - 1) * size;
    }
}
