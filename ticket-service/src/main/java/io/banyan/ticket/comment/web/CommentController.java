package io.banyan.ticket.comment.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.ticket.comment.Comment;
import io.banyan.ticket.comment.CommentService;
import io.banyan.ticket.comment.CommentService.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{id}/comments")
@PreAuthorize("hasAnyAuthority('" + Caller.RESIDENT + "','" + Permissions.TICKET_READ + "','" + Permissions.TICKET_WORK
        + "','" + Permissions.TICKET_DISPATCH + "','" + Permissions.TICKET_SUBMIT + "')")
class CommentController {

    private final CommentService comments;
    private final Idempotency idempotency;

    CommentController(CommentService comments, Idempotency idempotency) {
        this.comments = comments;
        this.idempotency = idempotency;
    }

    record CommentRequest(
            @NotBlank @Size(max = 2000) String text,
            @Nullable Boolean internal,
            @Size(max = 20) @Nullable List<@Positive Long> mentionedIds,
            @Size(max = 9) @Nullable List<Long> fileIds) {

        Words words() {
            return new Words(text, Boolean.TRUE.equals(internal), orEmpty(mentionedIds), orEmpty(fileIds));
        }

        private static List<Long> orEmpty(@Nullable List<Long> ids) {
            return ids == null ? List.of() : ids.stream().distinct().toList();
        }
    }

    /** @param cursor for the next call; null when there is nothing more now */
    record CommentPage(List<Comment> items, @Nullable String cursor) {}

    /** What makes one request different from another. */
    private record Scoped(long ticketId, CommentRequest request) {}

    @PostMapping
    ResponseEntity<Comment> write(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody CommentRequest request) {
        return idempotency.create(
                caller,
                "tickets.comment",
                key,
                new Scoped(id, request),
                Comment.class,
                commentId -> comments.write(caller, id, commentId, request.words()));
    }

    @GetMapping
    CommentPage read(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") @Min(0) long cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var items = comments.read(caller, id, cursor, limit);
        return new CommentPage(
                items,
                items.size() < limit ? null : String.valueOf(items.getLast().id()));
    }
}
