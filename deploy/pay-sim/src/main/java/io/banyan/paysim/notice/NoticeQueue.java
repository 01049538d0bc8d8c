package io.banyan.paysim.notice;

import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.later.Later;
import io.banyan.paysim.notice.Notice.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells each notice until the merchant accepts it or the plan is used up, through all bad luck the knobs ask for.
@Component
class NoticeQueue {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(10);

    private final Notices notices;
    private final NoticeSender sender;
    private final Knobs knobs;
    private final Later later;
    private final List<Notice> held = new ArrayList<>();

    NoticeQueue(Notices notices, NoticeSender sender, Knobs knobs, Later later) {
        this.notices = notices;
        this.sender = sender;
        this.knobs = knobs;
        this.later = later;
    }

    void add(Notice notice) {
        notices.keep(notice);
        if (knobs.take(Knob.NOTICE_REORDER)) {
            hold(notice);
            return;
        }
        later.run(knobs.millis(Knob.NOTICE_DELAY_MS), () -> {
            tell(notice.id());
            releaseHeld();
        });
    }

    /// Notices that a stop interrupted are tried again now.
    @EventListener(ServletWebServerInitializedEvent.class)
    void resume() {
        notices.pending().forEach(notice -> later.run(Duration.ZERO, () -> tell(notice.id())));
    }

    private void tell(String id) {
        notices.pending(id).ifPresent(notice -> {
            NoticeAnswer answer = attempt(notice);
            if (answer.isAccepted()) {
                notices.keep(notice.tried(answer.status(), State.DELIVERED));
                repeat(notice);
            } else {
                retryOrGiveUp(notice, answer.status());
            }
        });
    }

    private NoticeAnswer attempt(Notice notice) {
        if (knobs.take(Knob.NOTICE_DROP)) {
            return new NoticeAnswer(notice.id(), NoticeAnswer.NONE, "dropped");
        }
        return sender.send(notice, nextFlaw());
    }

    private void retryOrGiveUp(Notice notice, int status) {
        RetryPlan.waitAfter(notice.tries() + 1, knobs.value(Knob.NOTICE_RETRY_PERCENT))
                .ifPresentOrElse(
                        wait -> {
                            notices.keep(notice.tried(status, State.PENDING));
                            later.run(wait, () -> tell(notice.id()));
                        },
                        () -> notices.keep(notice.tried(status, State.GIVEN_UP)));
    }

    private void repeat(Notice notice) {
        for (long copy = 0; copy < knobs.value(Knob.NOTICE_DUPLICATES); copy++) {
            later.run(Duration.ZERO, () -> sender.send(notice, Flaw.NONE));
        }
    }

    private Flaw nextFlaw() {
        for (Flaw flaw : Flaw.values()) {
            Knob knob = flaw.knob();
            if (knob != null && knobs.take(knob)) {
                return flaw;
            }
        }
        return Flaw.NONE;
    }

    private void hold(Notice notice) {
        synchronized (held) {
            held.add(notice);
        }
        later.run(LONGEST_HOLD, this::releaseHeld);
    }

    private void releaseHeld() {
        List<Notice> free;
        synchronized (held) {
            free = List.copyOf(held);
            held.clear();
        }
        free.forEach(notice -> later.run(Duration.ZERO, () -> tell(notice.id())));
    }
}
