package io.banyan.notice.inbox.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.banyan.notice.inbox.Link;
import io.banyan.notice.inbox.Message;
import io.banyan.notice.inbox.Occasion;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@TableName("message")
class MessageRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VARIABLES = new TypeReference<>() {};

    @TableId(type = IdType.INPUT)
    Long id;

    long companyId;
    Long projectId;
    long personId;
    String eventId;
    String template;
    String variables;
    String title;
    String linkType;
    Long linkId;
    Instant createdAt;
    Instant readAt;

    static MessageRow of(Message message) {
        var row = new MessageRow();
        var occasion = message.occasion();
        row.id = message.id();
        row.companyId = occasion.companyId();
        row.projectId = occasion.projectId();
        row.personId = message.personId();
        row.eventId = occasion.eventId().toString();
        row.template = message.template();
        row.variables = JSON.writeValueAsString(message.variables());
        row.title = message.title();
        if (occasion.link() != null) {
            row.linkType = occasion.link().type();
            row.linkId = occasion.link().id();
        }
        row.createdAt = message.createdAt();
        row.readAt = message.readAt();
        return row;
    }

    Message toMessage() {
        var link = linkType == null ? null : new Link(linkType, linkId);
        var occasion = new Occasion(UUID.fromString(eventId), companyId, projectId, link);
        return new Message(
                id, personId, occasion, template, JSON.readValue(variables, VARIABLES), title, createdAt, readAt);
    }
}
