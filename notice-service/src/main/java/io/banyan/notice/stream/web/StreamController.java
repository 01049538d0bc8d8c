package io.banyan.notice.stream.web;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.problem.ServiceUnavailable;
import io.banyan.common.security.Authorities;
import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import io.banyan.common.web.Admission;
import io.banyan.notice.residence.Home;
import io.banyan.notice.residence.Residences;
import io.banyan.notice.stream.Listener;
import io.banyan.notice.stream.StreamProperties;
import io.banyan.notice.stream.StreamService;
import io.banyan.notice.stream.Topic;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Each stream keeps its request's virtual thread, which sleeps between hints and heartbeats, and not its place at the door. */
@RestController
@RequestMapping("/api/v1/stream")
@PreAuthorize("hasAnyAuthority('resident', 'staff')")
class StreamController {

    private static final Logger log = LoggerFactory.getLogger(StreamController.class);

    private final StreamService streams;
    private final Residences residences;
    private final StreamProperties properties;
    private final Authorities authorities;
    private final Clock clock;

    StreamController(
            StreamService streams,
            Residences residences,
            StreamProperties properties,
            Authorities authorities,
            Clock clock) {
        this.streams = streams;
        this.residences = residences;
        this.properties = properties;
        this.authorities = authorities;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Hints that something changed, as server-sent events {type, id, version}")
    void stream(
            CallerAuthentication authentication,
            @RequestParam(required = false) @Nullable List<String> topics,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var caller = authentication.getPrincipal();
        var until = authentication.getCredentials().getExpiresAt();
        var listener = listener(caller, topics(topics));
        try (var subscription = streams.open(listener, lastEventId)) {
            Admission.giveBack(request);
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Accel-Buffering", "no");
            new EventWriter(response.getOutputStream(), clock, properties.heartbeat())
                    .write(subscription, until == null ? Instant.MAX : until, () -> isLive(authentication));
        } catch (IOException gone) {
            log.debug("The client is gone", gone);
        } catch (InterruptedException cut) {
            // Left set: finishing the response must not wait for a client that does not read.
            Thread.currentThread().interrupt();
            log.info("A client that does not keep up was cut", cut);
        }
    }

    private boolean isLive(CallerAuthentication authentication) {
        try {
            return authorities
                    .of(Authorities.Bearer.of(authentication.getCredentials()))
                    .filter(Authority::active)
                    .isPresent();
        } catch (ServiceUnavailable nobodyKnows) {
            log.info("A stream ends, for nobody can tell whether its sign-in goes on", nobodyKnows);
            return false;
        }
    }

    private Listener listener(Caller caller, Set<Topic> topics) {
        var projects = caller.isStaff() || !topics.contains(Topic.ANNOUNCEMENTS)
                ? caller.projectIds()
                : residences.of(caller).stream().map(Home::projectId).collect(Collectors.toSet());
        return new Listener(
                caller.personId(), caller.isStaff(), caller.companyId(), projects, caller.permissions(), topics);
    }

    private static Set<Topic> topics(@Nullable List<String> names) {
        var topics = EnumSet.noneOf(Topic.class);
        if (names == null) {
            return EnumSet.allOf(Topic.class);
        }
        for (var name : names) {
            topics.add(Topic.named(name)
                    .orElseThrow(() -> RequestProblem.parameter("topics", "unknown", "There is no topic " + name)));
        }
        return topics;
    }
}
