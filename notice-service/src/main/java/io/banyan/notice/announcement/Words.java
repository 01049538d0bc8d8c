package io.banyan.notice.announcement;

import org.jspecify.annotations.Nullable;

/**
 * What an announcement says, and to whom within its project.
 *
 * @param building only its residents see it; absent for the whole project
 * @param urgent   for example no water or no power 停水停电
 * @param body     plain text
 */
public record Words(@Nullable String building, String title, String body, boolean urgent) {}
