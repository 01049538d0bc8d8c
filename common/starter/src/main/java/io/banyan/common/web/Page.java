package io.banyan.common.web;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page  counts from 1
 * @param total rows that match in all
 */
public record Page<T>(List<T> items, int page, int size, int total) {

    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.page(), request.size(), Math.toIntExact(total));
    }
}
