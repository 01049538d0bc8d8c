package io.banyan.common.operations;

import io.banyan.common.contract.user.Permissions;

/**
 * Who may see and do what operators do, as {@code @PreAuthorize} expressions. Events belong to all companies, so it takes a permission of
 * the platform and an account of the platform: company 0. A company's administrator has neither.
 */
public final class OperatorRights {

    private static final String OF_THE_PLATFORM = " and principal.companyId() == 0";

    /** Sees lists, reasons, counts and jobs. */
    public static final String READ = "hasAuthority('" + Permissions.OPERATIONS_READ + "')" + OF_THE_PLATFORM;

    /** Replays, releases, proposes and decides discards, starts jobs, has the channel asked. */
    public static final String ACT = "hasAuthority('" + Permissions.OPERATIONS_ACT + "')" + OF_THE_PLATFORM;

    /** Below the platform's address; followed by the part of the page. */
    public static final String PATH = "/api/v1/operations/${spring.application.name}";

    private OperatorRights() {}
}
