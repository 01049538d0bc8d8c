package io.banyan.user.verification.web;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.ownership.Relation;
import io.banyan.user.verification.Application;
import io.banyan.user.verification.ApplicationService;
import io.banyan.user.verification.ReviewService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/verification-applications")
class ApplicationController {

    private static final String REVIEW = "hasAuthority('user:owner:manage')";

    private static final ScopedValue.Carrier ANYWHERE =
            Scope.across("an applicant may belong to another company, or to none yet");

    private final ApplicationService applications;
    private final ReviewService reviews;

    ApplicationController(ApplicationService applications, ReviewService reviews) {
        this.applications = applications;
        this.reviews = reviews;
    }

    /** @param houseLabel as the applicant writes it; the reviewer finds the house */
    record ApplicationRequest(
            @NotNull Long projectId,
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 160) String houseLabel,
            @NotNull Relation relation,
            @NotEmpty @Size(max = 9) List<Long> fileIds) {}

    /** @param validTo last day of the right, open if absent */
    record ApprovalRequest(@NotNull Long houseId, @Nullable LocalDate validTo) {}

    record RejectionRequest(@NotBlank @Size(max = 200) String reason) {}

    record OwnApplications(List<Application> items) {}

    /** An application with its documents, whose links are short-lived. */
    record Reviewed(Application application, List<FileFacts> documents) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('resident')")
    Application submit(Caller caller, @Valid @RequestBody ApplicationRequest request) {
        var wish = new ApplicationService.Wish(
                request.projectId(),
                request.name().strip(),
                request.houseLabel().strip(),
                request.relation(),
                request.fileIds());
        return ANYWHERE.call(() -> applications.submit(caller, wish));
    }

    @GetMapping("/mine")
    @PreAuthorize("hasAuthority('resident')")
    OwnApplications mine(Caller caller) {
        return new OwnApplications(ANYWHERE.call(() -> applications.own(caller)));
    }

    @GetMapping
    @PreAuthorize(REVIEW)
    Page<Application> list(
            Caller caller, @RequestParam(required = false) Application.@Nullable Status status, PageRequest page) {
        return reviews.page(caller, status, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(REVIEW)
    Reviewed get(Caller caller, @PathVariable long id) {
        var application = reviews.get(caller, id);
        return new Reviewed(application, reviews.documents(application));
    }

    @PostMapping("/{id}/actions/approve")
    @PreAuthorize(REVIEW)
    Application approve(Caller caller, @PathVariable long id, @Valid @RequestBody ApprovalRequest request) {
        return reviews.approve(caller, id, request.houseId(), request.validTo());
    }

    @PostMapping("/{id}/actions/reject")
    @PreAuthorize(REVIEW)
    Application reject(Caller caller, @PathVariable long id, @Valid @RequestBody RejectionRequest request) {
        return reviews.reject(caller, id, request.reason().strip());
    }
}
