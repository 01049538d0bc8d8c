package io.banyan.paysim.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The channel's clock on the wire: RFC 3339, whole seconds, always +08:00.
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter RFC3339 = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter BILL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ChinaTime() {}

    public static String rfc3339(Instant time) {
        return RFC3339.format(time.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }

    /// `yyyyMMddHHmmss`, as it is found inside order numbers.
    public static String compact(Instant time) {
        return COMPACT.format(time.atZone(ZONE));
    }

    /// `yyyy-MM-dd HH:mm:ss`, as it is written in bills.
    public static String inBill(Instant time) {
        return BILL.format(time.atZone(ZONE));
    }

    public static LocalDate dateOf(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }
}
