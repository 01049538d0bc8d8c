package io.banyan.inventory.enquiry;

import java.util.Set;

/** What a reader may see. @param projectIds not empty */
public record Scope(long companyId, Set<Long> projectIds) {}
