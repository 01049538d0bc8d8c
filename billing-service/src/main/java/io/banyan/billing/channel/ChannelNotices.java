package io.banyan.billing.channel;

/** What channels told us 支付通知 and we accepted, as it came; and what a person has to look at. */
public interface ChannelNotices {

    /**
     * A notice whose signature is good.
     *
     * @param noticeId given by the channel, the same when it tells again
     * @param number   of the payment or refund it is about
     * @param raw      as it came
     */
    record Notice(String channel, String noticeId, String eventType, String number, String raw) {}

    /**
     * Keeps a notice in the running transaction.
     *
     * @return false when it was accepted before
     */
    boolean accept(Notice notice);

    /** What came of an accepted notice, for people. */
    void conclude(Notice notice, String outcome);

    /** Something about money that does not fit: kept for a person, in a transaction of its own. */
    void incident(String channel, String kind, String number, String detail);
}
