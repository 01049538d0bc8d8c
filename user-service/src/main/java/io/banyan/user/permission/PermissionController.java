package io.banyan.user.permission;

import io.banyan.common.contract.user.Permissions;
import io.banyan.user.account.StaffClient;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PermissionController {

    private static final int PARTS = 3;

    private final PermissionList catalogue = load();

    /** @param clients apps in which somebody with it finds something to do */
    record PermissionView(
            String code, String module, String thing, String action, String zh, String en, Set<StaffClient> clients) {}

    record PermissionList(List<PermissionView> items) {}

    /** Everything a company's roles may be built from. */
    @GetMapping("/api/v1/permissions")
    @PreAuthorize("hasAnyAuthority('user:staff:manage', 'user:organisation:read')")
    PermissionList list() {
        return catalogue;
    }

    /** Each is {@code zh|en|clients}; one without a line keeps the service from starting, so that none is forgotten. */
    private static PermissionList load() {
        var lines = new Properties();
        var resource =
                Objects.requireNonNull(PermissionController.class.getResourceAsStream("/permissions.properties"));
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PermissionList(Permissions.all().stream()
                .filter(code -> !Permissions.isOfThePlatform(code))
                .map(code -> view(code, lines.getProperty(code.replace(':', '.'))))
                .toList());
    }

    private static PermissionView view(String code, @org.jspecify.annotations.Nullable String line) {
        if (line == null) {
            throw new IllegalStateException("permissions.properties does not name " + code);
        }
        var said = line.split("\\|", -1);
        var parts = code.split(":", PARTS);
        var clients =
                Arrays.stream(said[2].split(",", -1)).map(StaffClient::valueOf).collect(Collectors.toUnmodifiableSet());
        return new PermissionView(code, parts[0], parts[1], parts[2], said[0], said[1], clients);
    }
}
