package io.banyan.story.scene;

import java.time.Duration;

/** The resident's phone hears within two seconds that something changed. */
public final class LiveScene implements Scene {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Override
    public String letter() {
        return "k";
    }

    @Override
    public String title() {
        return "实时推送 [live stream]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("韩梅入住、登录、认证", "signs in", () -> stage.movesIn("韩梅"));
        stage.act("打开实时流;派单 2 秒内手机有提示", "a hint within 2 s", () -> {
            try (var stream = resident.listens()) {
                stream.awaitHeartbeat(SOON);
                var ticket = resident.reports("pipe-leak", "热水器接口漏水");
                var _ = stage.people().desk().assigns(ticket, stage.people().zhang());
                var _ = stream.await(
                        hint -> hint.path("type").asString("").equals("ticket.assigned")
                                && hint.path("id").asString("").equals(ticket.id()),
                        SOON);
                var _ = resident.cancels(ticket, "演示结束");
            }
        });
    }
}
