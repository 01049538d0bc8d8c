package io.banyan.user.staff;

import org.jspecify.annotations.Nullable;

/** A department 部门 of a company. */
public record Department(long id, long companyId, @Nullable Long parentId, String name) {}
