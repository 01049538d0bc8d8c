package io.banyan.story.check;

import io.banyan.story.Settings;
import io.banyan.story.client.Pause;
import io.banyan.story.client.Session;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The end of {@code deploy/rotate-keys}: tells each service that keeps personal data to seal it anew, waits until it has, and counts what is
 * left of older keys, which may be taken away when it is nothing.
 */
public final class Reseal {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration FOUND = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 500;

    /** Every column whose values are sealed; by the name of its service's schema. */
    private static final Map<String, List<String>> SEALED = Map.of(
            Schemas.USER,
            List.of(
                    "account.phone_sealed",
                    "owner.phone_sealed",
                    "personal_datum.value_sealed",
                    "data_request.result_sealed",
                    "second_factor.secret_sealed",
                    "signing_key.private_sealed",
                    "sms_outbox.phone_sealed",
                    "sms_outbox.text_sealed"),
            Schemas.TICKET,
            List.of("ticket.contact_phone", "vendor.phone_sealed"),
            Schemas.INVENTORY,
            List.of("supplier.phone"));

    private final Settings settings;
    private final PrintStream out;

    public Reseal(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * @param mark what values of the new key begin with
     * @return how many columns still hold values of older keys
     */
    public int run(String mark) {
        var operator = Session.staff(settings.gateway(), settings.adminLogin(), settings.adminPassword());
        for (var service : SEALED.keySet()) {
            start(operator, service);
        }
        var deadline = settings.clock().instant().plus(PATIENCE);
        var left = left(mark);
        while (!left.isEmpty() && settings.clock().instant().isBefore(deadline)) {
            Pause.of(Duration.ofSeconds(1));
            left = left(mark);
        }
        left.forEach(line -> out.println("✗ " + line));
        out.println(left.isEmpty() ? "everything is sealed with " + mark : left.size() + " columns are not done");
        return left.size();
    }

    /** A service that has just been started anew is not found by everybody at once; where the job runs already there is nothing to do. */
    private void start(Session operator, String service) {
        var path = "/api/v1/operations/" + service + "-service/jobs/privacy.reseal/actions/run";
        var deadline = settings.clock().instant().plus(FOUND);
        while (operator.post(path, Map.of()).status() >= UNAVAILABLE
                && settings.clock().instant().isBefore(deadline)) {
            Pause.aMoment();
        }
    }

    private List<String> left(String mark) {
        var left = new ArrayList<String>();
        SEALED.forEach((service, columns) -> columns.forEach(column -> {
            var line = left(service, column, mark);
            if (line != null) {
                left.add(line);
            }
        }));
        return left;
    }

    private @Nullable String left(String service, String column, String mark) {
        var dot = column.indexOf('.');
        var name = column.substring(dot + 1);
        var sql = "SELECT COUNT(*) FROM %s WHERE %s IS NOT NULL AND %s NOT LIKE '%s%%'"
                .formatted(column.substring(0, dot), name, name, mark);
        try (var rows = Rows.of(settings.schemas(), service, sql)) {
            var row = rows.next();
            var count = row == null ? 0 : row.number(0);
            return count == 0 ? null : "%s: %s still holds %d of older keys".formatted(service, column, count);
        } catch (SQLException failed) {
            throw new IllegalStateException("The schema of " + service + " cannot be read", failed);
        }
    }
}
