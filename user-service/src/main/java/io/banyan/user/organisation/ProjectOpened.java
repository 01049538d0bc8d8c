package io.banyan.user.organisation;

/** A project was added: the data scope of those who see all projects, and of the one who opened it, grew. Told within the transaction. */
public record ProjectOpened(long companyId, long projectId, long openedBy) {}
