package io.banyan.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.inbox.EventConsumers;
import io.banyan.ticket.Estate;
import io.banyan.ticket.TicketIT;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class InspectionTicketIT extends TicketIT {

    @Autowired
    EventConsumers consumers;

    private AbnormalFound found(long inspection, long project) {
        return found(inspection, project, List.of());
    }

    private AbnormalFound found(long inspection, long project, List<Long> photos) {
        return new AbnormalFound(
                UUID.randomUUID(),
                clock.instant(),
                estate.company,
                inspection,
                project,
                Estate.next(),
                "2号水泵",
                "地下室泵房",
                "漏油",
                "CRITICAL",
                photos,
                Estate.next());
    }

    @Test
    void opensOneTicketHoweverOftenItIsTold() {
        var inspection = Estate.next();
        var news = found(inspection, estate.project);
        events.publish(news);
        events.publish(news);
        events.publish(found(inspection, estate.project));
        var submitted = events.await(
                TicketSubmitted.class,
                event -> event.source() != null && event.source().id() == inspection);
        assertThat(submitted).hasSize(1);
        var detail = estate.read(
                estate.dispatcher, String.valueOf(submitted.getFirst().ticketId()));
        assertThat(detail.get("source").get("type").asString()).isEqualTo("INSPECTION");
        assertThat(detail.get("what").get("priority").asString()).isEqualTo("HIGH");
        assertThat(detail.get("where").get("label").asString()).isEqualTo("地下室泵房");
        assertThat(estate.dispatcher
                        .get("/api/v1/tickets")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void takesAsManyPhotosAsATicketHasRoomFor() {
        var inspection = Estate.next();
        var photos =
                LongStream.rangeClosed(1, 60).mapToObj(i -> Long.MAX_VALUE - i).toList();
        events.publish(found(inspection, estate.project, photos));
        var submitted = events.await(
                TicketSubmitted.class,
                event -> event.source() != null && event.source().id() == inspection);
        var detail = estate.read(
                estate.dispatcher, String.valueOf(submitted.getFirst().ticketId()));
        assertThat(detail.at("/what/fileIds").size()).isEqualTo(20);
    }

    @Test
    void isParkedNotLostWhenTheProjectIsUnknown() {
        var news = found(Estate.next(), Estate.next());
        events.publish(news);
        Awaitility.await()
                .until(() -> consumers.deadEvents().waiting().stream()
                        .anyMatch(dead -> dead.eventId().equals(news.eventId().toString())));
    }
}
