package io.banyan.notice.inbox;

/**
 * What a message is about, so that a client can open it.
 *
 * @param type {@link #TICKET} or {@link #BILL}
 */
public record Link(String type, long id) {

    public static final String TICKET = "TICKET";
    public static final String BILL = "BILL";

    public static Link ticket(long id) {
        return new Link(TICKET, id);
    }

    public static Link bill(long id) {
        return new Link(BILL, id);
    }
}
