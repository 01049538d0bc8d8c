package io.banyan.user.organisation.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.user.organisation.ProjectService;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

record ProjectRequest(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String code,
        @NotBlank @Size(max = 100) String name,
        @Nullable String zone,
        @Nullable @Size(max = 200) String address,
        @Nullable Long regionId) {

    ProjectService.Facts facts() {
        return new ProjectService.Facts(code, name.strip(), zoneOrDefault(), address, regionId);
    }

    private String zoneOrDefault() {
        try {
            return zone == null ? "Asia/Shanghai" : ZoneId.of(zone).getId();
        } catch (DateTimeException _) {
            throw RequestProblem.field("/zone", "zone", "This is not a time zone");
        }
    }
}
