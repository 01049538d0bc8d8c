package io.banyan.story.check;

import io.banyan.story.check.ChannelFile.Booking;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * I6: what the channel says it took and gave back, by its own trade bill 交易账单, is what our payments and refunds say, one by one.
 *
 * <p>The bill of a day is asked for as a merchant does it. Payments and refunds are compared by number; a day's bill is small enough to
 * hold.
 */
public final class ChannelBill implements Invariant {

    private static final String DAYS = """
            SELECT DISTINCT CAST(at + INTERVAL 8 HOUR AS DATE) AS day
            FROM (SELECT succeeded_at AS at FROM payment WHERE status = 'SUCCEEDED' AND method LIKE 'WECHAT%'
                  UNION ALL SELECT created_at FROM refund WHERE method LIKE 'WECHAT%'
                  UNION ALL SELECT UTC_TIMESTAMP()) moments
            WHERE at > UTC_TIMESTAMP() - INTERVAL 80 DAY ORDER BY day
            """;

    private static final String BOOKED = """
            SELECT number, amount FROM payment
            WHERE status = 'SUCCEEDED' AND method LIKE 'WECHAT%' AND succeeded_at > UTC_TIMESTAMP() - INTERVAL 80 DAY
            UNION ALL
            SELECT r.number, -r.amount FROM refund r
            WHERE r.status = 'SUCCEEDED' AND r.paid_out_in LIKE 'WECHAT%' AND r.created_at > UTC_TIMESTAMP() - INTERVAL 80 DAY
            """;

    private final ChannelFile channel;

    public ChannelBill(ChannelFile channel) {
        this.channel = channel;
    }

    @Override
    public String id() {
        return "I6";
    }

    @Override
    public String sentence() {
        return "payments and refunds are, one by one, those of the channel's own bill";
    }

    @Override
    public Finding look(Schemas schemas) throws SQLException {
        var told = new TreeMap<String, Booking>();
        for (var day : days(schemas)) {
            channel.of(day).forEach(booking -> told.put(booking.number(), booking));
        }
        long count = told.size();
        try (var rows = Rows.of(schemas, Schemas.BILLING, BOOKED)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                var at = told.remove(row.text(0));
                if (at == null || row.decimal(1).compareTo(at.amount()) != 0) {
                    return Finding.broken(count, "billing: %s, but the channel says %s".formatted(row, at));
                }
            }
        }
        return told.isEmpty()
                ? Finding.fine(count)
                : Finding.broken(
                        count,
                        "the channel says %s, billing knows no such success"
                                .formatted(told.firstEntry().getValue()));
    }

    private static List<LocalDate> days(Schemas schemas) throws SQLException {
        var days = new ArrayList<LocalDate>();
        try (var rows = Rows.of(schemas, Schemas.BILLING, DAYS)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                days.add(LocalDate.parse(row.text(0)));
            }
        }
        return days;
    }
}
