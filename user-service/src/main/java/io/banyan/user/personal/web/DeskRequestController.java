package io.banyan.user.personal.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.personal.DataRequest.Channel;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DeskQueryService;
import io.banyan.user.personal.DeskRequest;
import io.banyan.user.personal.DeskRequestService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/data-requests")
@PreAuthorize("hasAuthority('user:data-request:manage')")
class DeskRequestController {

    private final DeskRequestService desk;
    private final DeskQueryService queries;

    DeskRequestController(DeskRequestService desk, DeskQueryService queries) {
        this.desk = desk;
        this.queries = queries;
    }

    /**
     * @param reason   what he wants it for, or the letter's own words
     * @param evidence what showed who he is, and where it is filed
     */
    record DeskOrder(
            @NotNull Long ownerId,
            @NotNull Wish kind,
            @NotNull Channel channel,
            @NotBlank @Size(min = 4, max = 200) String reason,
            @NotBlank @Size(min = 4, max = 200) String evidence) {}

    /** @param reason to whom the file is given, and how */
    record HandOverRequest(
            @NotBlank @Size(min = 4, max = 200) String reason) {}

    @GetMapping
    Page<DeskRequest> listDataRequestsOfOwners(
            Caller caller,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Wish kind,
            PageRequest page) {
        return queries.page(caller, projectId, state, kind, page);
    }

    @GetMapping("/{id}")
    DeskRequest getDataRequestOfOwner(Caller caller, @PathVariable long id) {
        return queries.get(caller, id);
    }

    /** For an owner who comes to the desk or writes a letter; as good as if he had asked himself. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @StepUp
    DeskRequest takeDataRequest(Caller caller, @Valid @RequestBody DeskOrder order) {
        var id = desk.open(
                caller,
                new DeskRequestService.Order(
                        order.ownerId(),
                        order.kind(),
                        order.channel(),
                        order.reason().strip(),
                        order.evidence().strip()));
        return queries.get(caller, id);
    }

    /** All that was collected for somebody who asked the office, as a file for him; the look goes on record with its reason. */
    @PostMapping(path = "/{id}/actions/hand-over", produces = MediaType.APPLICATION_JSON_VALUE)
    @StepUp
    ResponseEntity<String> handOverPersonalData(
            Caller caller, @PathVariable long id, @Valid @RequestBody HandOverRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                .cacheControl(CacheControl.noStore())
                .body(queries.handOver(caller, id, request.reason().strip()));
    }
}
