package io.banyan.notice.residence;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives.
 *
 * @param building as people call it, for example {@code 3栋}
 */
public record Home(long projectId, @Nullable String building) {}
