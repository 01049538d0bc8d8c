package io.banyan.bench.town;

import io.banyan.story.people.Resident;

/**
 * A ticket under way.
 *
 * @param etag the version after the technician arrived
 */
public record Job(String ticketId, Resident resident, String etag) {}
