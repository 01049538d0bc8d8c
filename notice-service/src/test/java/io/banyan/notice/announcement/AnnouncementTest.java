package io.banyan.notice.announcement;

import static io.banyan.notice.announcement.AnnouncementStatus.DRAFT;
import static io.banyan.notice.announcement.AnnouncementStatus.PUBLISHED;
import static io.banyan.notice.announcement.AnnouncementStatus.SCHEDULED;
import static io.banyan.notice.announcement.AnnouncementStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnouncementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Words WORDS = new Words(null, "停水通知", "今晚停水", true);

    private enum Action {
        REWORD(announcement -> announcement.reword(WORDS)),
        PUBLISH(announcement -> announcement.publish(NOW)),
        SCHEDULE(announcement -> announcement.schedule(NOW.plusSeconds(1), NOW)),
        WITHDRAW(announcement -> announcement.withdraw(NOW));

        private final Consumer<Announcement> move;

        Action(Consumer<Announcement> move) {
            this.move = move;
        }
    }

    private static final Map<Action, Map<AnnouncementStatus, AnnouncementStatus>> MOVES = Map.of(
            Action.REWORD, Map.of(DRAFT, DRAFT, SCHEDULED, SCHEDULED),
            Action.PUBLISH, Map.of(DRAFT, PUBLISHED, SCHEDULED, PUBLISHED),
            Action.SCHEDULE, Map.of(DRAFT, SCHEDULED, SCHEDULED, SCHEDULED),
            Action.WITHDRAW, Map.of(DRAFT, WITHDRAWN, SCHEDULED, WITHDRAWN, PUBLISHED, WITHDRAWN));

    static Stream<Arguments> everyActionFromEveryStatus() {
        return Stream.of(Action.values())
                .flatMap(action -> Stream.of(AnnouncementStatus.values()).map(from -> Arguments.of(action, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyActionFromEveryStatus")
    void movesOrRefuses(Action action, AnnouncementStatus from) {
        var announcement = in(from);
        announcement.takeNews();
        var expected = MOVES.getOrDefault(action, Map.of()).get(from);
        if (expected == null) {
            assertThatThrownBy(() -> action.move.accept(announcement)).isInstanceOf(AnnouncementProblem.class);
            assertThat(announcement.status()).isEqualTo(from);
            assertThat(announcement.takeNews()).isEmpty();
        } else {
            action.move.accept(announcement);
            assertThat(announcement.status()).isEqualTo(expected);
            assertThat(announcement.takeNews()).hasSize(action == Action.PUBLISH ? 1 : 0);
        }
    }

    @Test
    void isNotScheduledForThePast() {
        assertThatThrownBy(() -> in(DRAFT).schedule(NOW, NOW)).hasMessageContaining("passed");
    }

    @Test
    void isDueFromItsMomentOn() {
        var announcement = in(SCHEDULED);
        assertThat(announcement.isDue(NOW)).isFalse();
        assertThat(announcement.isDue(NOW.plusSeconds(1))).isTrue();
        announcement.withdraw(NOW);
        assertThat(announcement.isDue(NOW.plusSeconds(1))).isFalse();
    }

    private static Announcement in(AnnouncementStatus status) {
        var announcement = Announcement.draft(new Announcement.Facts(1, 1, 2, 3, NOW, 0), WORDS);
        switch (status) {
            case DRAFT -> {}
            case SCHEDULED -> Action.SCHEDULE.move.accept(announcement);
            case PUBLISHED -> Action.PUBLISH.move.accept(announcement);
            case WITHDRAWN -> Action.WITHDRAW.move.accept(announcement);
        }
        return announcement;
    }
}
