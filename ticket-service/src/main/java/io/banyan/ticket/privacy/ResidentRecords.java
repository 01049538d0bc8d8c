package io.banyan.ticket.privacy;

import io.banyan.common.privacy.PersonalTable;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service keeps of residents. Work that was done stays done; who asked for it is forgotten. */
@Configuration(proxyBeanMethods = false)
class ResidentRecords {

    private static final String GONE = "'已注销'";

    @Bean
    PersonalTable tickets() {
        return PersonalTable.emptied(
                        "tickets",
                        "ticket",
                        "requester_id",
                        List.of(
                                "id",
                                "number",
                                "place_label",
                                "contact_name",
                                "contact_phone",
                                "title",
                                "description",
                                "field_values",
                                "status",
                                "submitted_at"),
                        Map.of("contact_name", GONE, "contact_phone", "NULL", "contact_phone_index", "NULL"))
                .sealed("contact_phone", "ticket:");
    }

    @Bean
    PersonalTable ticketHistory() {
        return PersonalTable.emptied(
                "ticket history",
                "ticket_timeline",
                "actor_id",
                List.of("id", "ticket_id", "what", "note", "at"),
                Map.of("actor_name", GONE));
    }

    @Bean
    PersonalTable comments() {
        return PersonalTable.emptied(
                "comments",
                "ticket_comment",
                "author_id",
                List.of("id", "ticket_id", "text", "written_at"),
                Map.of("author_name", GONE));
    }

    @Bean
    PersonalTable ratings() {
        return PersonalTable.kept(
                "ratings",
                "ticket_rating",
                "rated_by",
                List.of("ticket_id", "speed", "result", "attitude", "words", "rated_at"),
                "pay of the staff");
    }
}
