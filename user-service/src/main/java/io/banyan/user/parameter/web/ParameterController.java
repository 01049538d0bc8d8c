package io.banyan.user.parameter.web;

import io.banyan.common.security.Caller;
import io.banyan.user.parameter.ParameterService;
import io.banyan.user.parameter.ParameterService.Setting;
import io.banyan.user.parameter.ParameterService.Source;
import io.banyan.user.parameter.Parameters.Change;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/parameters")
class ParameterController {

    private static final String READ = "hasAnyAuthority('user:organisation:read', 'user:organisation:manage')";
    private static final String MANAGE = "hasAuthority('user:organisation:manage')";

    private final ParameterService parameters;

    ParameterController(ParameterService parameters) {
        this.parameters = parameters;
    }

    record ValueRequest(@NotBlank @Size(max = 200) String value) {}

    /** @param standard what holds when nobody says otherwise */
    record SettingView(
            String key,
            String type,
            String zh,
            String en,
            List<String> choices,
            String standard,
            String value,
            Source source) {

        static SettingView of(Setting setting) {
            var parameter = setting.parameter();
            return new SettingView(
                    parameter.key(),
                    parameter.type(),
                    parameter.zh(),
                    parameter.en(),
                    parameter.choices(),
                    parameter.standard(),
                    setting.value(),
                    setting.source());
        }
    }

    record SettingList(List<SettingView> items) {}

    /** @param value absent when the inherited one held again */
    record SettingChange(@Nullable String value, long changedBy, Instant changedAt) {

        static SettingChange of(Change change) {
            return new SettingChange(change.value(), change.changedBy(), change.changedAt());
        }
    }

    record SettingChanges(List<SettingChange> items) {}

    /** As they hold in a project, or in the company. */
    @GetMapping
    @PreAuthorize(READ)
    SettingList list(Caller caller, @RequestParam(required = false) @Nullable Long projectId) {
        return new SettingList(
                parameters.list(caller, projectId).stream().map(SettingView::of).toList());
    }

    @PutMapping("/{key}")
    @PreAuthorize(MANAGE)
    SettingView put(
            Caller caller,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Long projectId,
            @Valid @RequestBody ValueRequest request) {
        return SettingView.of(parameters.put(caller, projectId, key, request.value()));
    }

    /** From now on the inherited value holds again. */
    @DeleteMapping("/{key}")
    @PreAuthorize(MANAGE)
    SettingView reset(
            Caller caller, @PathVariable String key, @RequestParam(required = false) @Nullable Long projectId) {
        return SettingView.of(parameters.reset(caller, projectId, key));
    }

    @GetMapping("/{key}/changes")
    @PreAuthorize(READ)
    SettingChanges changes(
            Caller caller, @PathVariable String key, @RequestParam(required = false) @Nullable Long projectId) {
        return new SettingChanges(parameters.changes(caller, projectId, key).stream()
                .map(SettingChange::of)
                .toList());
    }
}
