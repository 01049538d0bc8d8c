package io.banyan.notice.inbox;

/**
 * What a message is about, so that a client can open it.
 *
 * @param type {@link #TICKET}, {@link #BILL} or {@link #LOAN}
 */
public record Link(String type, long id) {

    public static final String TICKET = "TICKET";
    public static final String BILL = "BILL";

    public static final String LOAN = "LOAN";

    public static Link loan(long id) {
        return new Link(LOAN, id);
    }

    public static Link ticket(long id) {
        return new Link(TICKET, id);
    }

    public static Link bill(long id) {
        return new Link(BILL, id);
    }
}
