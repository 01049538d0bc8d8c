package io.banyan.notice.privacy;

import io.banyan.common.privacy.PersonalTable;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Messages are deleted with the person they were written to. */
@Configuration(proxyBeanMethods = false)
class ResidentRecords {

    @Bean
    PersonalTable messages() {
        return PersonalTable.removed("messages", "message", "person_id", List.of("created_at", "title", "read_at"));
    }
}
