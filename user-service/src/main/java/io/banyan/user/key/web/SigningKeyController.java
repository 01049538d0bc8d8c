package io.banyan.user.key.web;

import io.banyan.common.security.StepUp;
import io.banyan.user.key.KeyService;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/signing-keys")
@PreAuthorize("hasAuthority('platform:platform:operate')")
class SigningKeyController {

    private final KeyService keys;

    SigningKeyController(KeyService keys) {
        this.keys = keys;
    }

    record KeyLine(int generation, String kid, Instant signsFrom, Instant createdAt) {}

    record KeyLines(List<KeyLine> items) {}

    @GetMapping
    KeyLines list() {
        return new KeyLines(keys.all().stream()
                .map(key -> new KeyLine(key.generation(), key.kid(), key.signsFrom(), key.createdAt()))
                .toList());
    }

    @PostMapping("/actions/rotate")
    @StepUp
    KeyLines rotate() {
        keys.rotate();
        return list();
    }
}
