package io.banyan.user.personal.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.user.personal.DataRequest;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequestService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/data-requests")
@PreAuthorize("hasAuthority('resident')")
class DataRequestController {

    private final DataRequestService requests;

    DataRequestController(DataRequestService requests) {
        this.requests = requests;
    }

    record WishRequest(@NotNull Wish kind) {}

    record OwnRequests(List<DataRequest> items) {}

    /** Who found an unlocked phone neither takes everything along nor ends everything. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @StepUp
    DataRequest submitDataRequest(Caller caller, @Valid @RequestBody WishRequest request) {
        return requests.submit(caller, request.kind());
    }

    @GetMapping
    OwnRequests listDataRequests(Caller caller) {
        return new OwnRequests(requests.of(caller));
    }

    /** All that is kept of the caller, as a file. */
    @GetMapping(path = "/{id}/result", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> downloadPersonalData(Caller caller, @PathVariable long id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                .cacheControl(CacheControl.noStore())
                .body(requests.result(caller, id));
    }
}
