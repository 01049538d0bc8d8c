package io.banyan.notice.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.user.Permissions;
import io.banyan.notice.stream.Signal.Audience;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StreamServiceTest {

    private static final long COMPANY = 1;
    private static final long PROJECT = 2;
    private static final long RESIDENT = 3;

    private final StreamProperties properties =
            new StreamProperties(Duration.ofSeconds(15), Duration.ofMinutes(5), 2, 1);
    private final StreamService streams = new StreamService(properties, Clock.systemUTC(), new SimpleMeterRegistry());

    @Nested
    class Hearing {

        private final Signal own = signal(Topic.BILLS, Audience.of(COMPANY, PROJECT, Set.of(RESIDENT)));
        private final Signal others = signal(Topic.BILLS, Audience.of(COMPANY, PROJECT, Set.of(9L)));

        @Test
        void isForResidentsAboutTheirOwnThings() {
            assertThat(resident().hears(own)).isTrue();
            assertThat(resident().hears(others)).isFalse();
            assertThat(resident().hears(signal(Topic.INBOX, Audience.only(COMPANY, 9))))
                    .isFalse();
        }

        @Test
        void isForResidentsOfAProjectAboutItsAnnouncements() {
            assertThat(resident().hears(signal(Topic.ANNOUNCEMENTS, Audience.everybody(COMPANY, PROJECT))))
                    .isTrue();
            assertThat(resident().hears(signal(Topic.ANNOUNCEMENTS, Audience.everybody(COMPANY, 99))))
                    .isFalse();
        }

        @Test
        void isForStaffByPermissionProjectAndCompany() {
            assertThat(staff(COMPANY, PROJECT, Permissions.BILL_READ).hears(others))
                    .isTrue();
            assertThat(staff(COMPANY, PROJECT, Permissions.TICKET_READ).hears(others))
                    .isFalse();
            assertThat(staff(COMPANY, 99, Permissions.BILL_READ).hears(others)).isFalse();
            assertThat(staff(99, PROJECT, Permissions.BILL_READ).hears(others)).isFalse();
        }

        @Test
        void isNeverForStaffAboutAnothersInbox() {
            assertThat(staff(COMPANY, PROJECT, Permissions.all().toArray(String[]::new))
                            .hears(signal(Topic.INBOX, Audience.of(COMPANY, PROJECT, Set.of(RESIDENT)))))
                    .isFalse();
        }
    }

    @Test
    void cutsWhoDoesNotKeepUpAndNobodyElse() throws InterruptedException {
        var slow = CompletableFuture.supplyAsync(() -> streams.open(resident(), null))
                .join();
        var prompt = streams.open(staff(COMPANY, PROJECT, Permissions.BILL_READ), null);
        for (var i = 0; i < 3; i++) {
            streams.tell(signal(Topic.BILLS, Audience.of(COMPANY, PROJECT, Set.of(RESIDENT))));
            assertThat(prompt.next(Duration.ZERO)).isInstanceOf(StreamItem.Hint.class);
        }
        assertThat(slow.next(Duration.ZERO)).isInstanceOf(StreamItem.End.class);
        assertThat(streams.count()).isEqualTo(1);
    }

    @Test
    void countsTheStreamsOfAPerson() {
        var first = streams.open(resident(), null);
        assertThatThrownBy(() -> streams.open(resident(), null)).isInstanceOf(StreamProblem.class);
        first.close();
        assertThat(streams.open(resident(), null)).isNotNull();
    }

    @Test
    void resetsWhoMissedMoreThanMayWait() throws InterruptedException {
        var first = streams.open(resident(), null);
        streams.tell(signal(Topic.INBOX, Audience.only(COMPANY, RESIDENT)));
        var hint = (StreamItem.Hint) first.next(Duration.ZERO);
        first.close();
        streams.tell(signal(Topic.INBOX, Audience.only(COMPANY, RESIDENT)));
        streams.tell(signal(Topic.INBOX, Audience.only(COMPANY, RESIDENT)));
        assertThat(hint).isNotNull();
        var again = streams.open(resident(), hint == null ? null : hint.id());
        assertThat(again.next(Duration.ZERO)).isInstanceOf(StreamItem.Reset.class);
    }

    @Test
    void endsEveryStreamWhenItStops() throws InterruptedException {
        var open = streams.open(resident(), null);
        streams.stop();
        assertThat(open.next(Duration.ofSeconds(5))).isInstanceOf(StreamItem.End.class);
        assertThatThrownBy(() -> streams.open(resident(), null)).hasMessageContaining("stopping");
    }

    private static Signal signal(Topic topic, Audience audience) {
        return new Signal(topic, "x.y", 1, 1, audience);
    }

    private static Listener resident() {
        return new Listener(RESIDENT, false, COMPANY, Set.of(PROJECT), Set.of(), EnumSet.allOf(Topic.class));
    }

    private static Listener staff(long company, long project, String... permissions) {
        return new Listener(4, true, company, Set.of(project), Set.of(permissions), EnumSet.allOf(Topic.class));
    }
}
