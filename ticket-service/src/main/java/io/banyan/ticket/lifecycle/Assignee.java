package io.banyan.ticket.lifecycle;

/** The technician who has the job. */
public record Assignee(long staffId, String name) {}
