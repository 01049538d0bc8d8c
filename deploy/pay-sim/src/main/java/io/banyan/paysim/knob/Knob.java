package io.banyan.paysim.knob;

import io.banyan.paysim.problem.WeChatProblem;
import java.util.Arrays;

/// The numbers that can be turned. Those whose text begins with "The next n" count down; the others stay until changed.
public enum Knob {
    NOTICE_DELAY_MS("noticeDelayMs", 0, 86_400_000, "Milliseconds between an event and the first try to tell it."),
    NOTICE_RETRY_PERCENT("noticeRetryPercent", 1, 100, "Waits between tries, in percent of the real ones (15s … 6h)."),
    NOTICE_DUPLICATES("noticeDuplicates", 0, 20, "How many more times every notice is sent after it was accepted."),
    NOTICE_DROP("noticeDrop", 0, 10_000, "The next n tries are lost on the way."),
    NOTICE_REORDER("noticeReorder", 0, 100, "The next n notices wait until a younger one was sent."),
    NOTICE_FORGED("noticeForged", 0, 10_000, "The next n tries are signed with a foreign key."),
    NOTICE_EXPIRED("noticeExpired", 0, 10_000, "The next n tries carry an old timestamp, rightly signed."),
    NOTICE_EXPIRED_MINUTES("noticeExpiredMinutes", 10, 525_600, "How many minutes old an old timestamp is."),
    NOTICE_WRONG_AMOUNT("noticeWrongAmount", 0, 10_000, "The next n tries name one fen too much."),
    NOTICE_WRONG_MCHID("noticeWrongMchid", 0, 10_000, "The next n tries name another merchant."),
    NOTICE_WRONG_APPID("noticeWrongAppid", 0, 10_000, "The next n tries name another appid."),
    NOTICE_UNKNOWN_SERIAL("noticeUnknownSerial", 0, 10_000, "The next n tries name a key the merchant does not know."),
    QUERY_USERPAYING(
            "queryUserpaying", 0, 10_000, "The next n queries of an order that is not closed answer USERPAYING."),
    CLOSE_RACE("closeRace", 0, 10_000, "The next n closes come just after the resident has paid."),
    REFUND_DELAY_MS("refundDelayMs", 300, 86_400_000, "Milliseconds a refund stays PROCESSING."),
    REFUND_NOT_ENOUGH(
            "refundNotEnough", 0, 10_000, "The next n refunds are refused: the merchant's balance is too small."),
    REFUND_ABNORMAL("refundAbnormal", 0, 10_000, "The next n refunds end ABNORMAL."),
    REFUND_CLOSED("refundClosed", 0, 10_000, "The next n refunds end CLOSED."),
    BILL_ANY_TIME(
            "billAnyTime", 0, 1, "1: trade bills exist at once, today's too, not only after 10:00 of the next day."),
    BILL_MISSING_LINE("billMissingLine", 0, 1, "1: the first line of a trade bill is missing."),
    BILL_EXTRA_LINE("billExtraLine", 0, 1, "1: a trade bill has a payment that the merchant never ordered.");

    private final String wireName;
    private final long standard;
    private final long maximum;
    private final String meaning;

    Knob(String wireName, long standard, long maximum, String meaning) {
        this.wireName = wireName;
        this.standard = standard;
        this.maximum = maximum;
        this.meaning = meaning;
    }

    /// The knob of this name in JSON.
    public static Knob named(String name) {
        return Arrays.stream(values())
                .filter(knob -> knob.wireName.equals(name))
                .findFirst()
                .orElseThrow(
                        () -> WeChatProblem.paramError("Unknown knob '%s'; GET /sim/knobs lists them".formatted(name)));
    }

    public String wireName() {
        return wireName;
    }

    public String meaning() {
        return meaning;
    }

    long standard() {
        return standard;
    }

    void check(long value) {
        if (value < 0 || value > maximum) {
            throw WeChatProblem.paramError("%s must be 0..%d".formatted(wireName, maximum));
        }
    }
}
