package io.banyan.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/** The resident's opinion 评价: speed 速度, result 质量 and attitude 态度, 1 to 5 each, and words. */
public record Rating(
        int speed, int result, int attitude, @Nullable String words) {}
