package io.banyan.common.contract.shared;

/**
 * What a bill, a ticket or a document was made for.
 *
 * @param type  kind of the source, for example {@code TICKET} or {@code INSPECTION}
 * @param id    its id in the service that owns it
 * @param round counts from 1; a ticket that is reopened and completed again starts a new round, so that each completion has effects once
 */
public record SourceRef(String type, long id, int round) {

    public static final String TICKET = "TICKET";
    public static final String INSPECTION = "INSPECTION";

    public static SourceRef ticket(long id, int round) {
        return new SourceRef(TICKET, id, round);
    }
}
