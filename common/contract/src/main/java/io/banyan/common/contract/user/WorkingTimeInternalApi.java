package io.banyan.common.contract.user;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** When work is done and by whom, asked by other services. Demands a service identity; never routed by the gateway. */
public interface WorkingTimeInternalApi {

    /**
     * When work is done in a project between two instants at most 366 days apart: office hours, weekends, public holidays, the company's own
     * days. Deadlines are counted over these windows.
     */
    @GetMapping("/internal/projects/{id}/working-time")
    WorkingTime workingTime(
            @PathVariable("id") long id, @RequestParam("from") Instant from, @RequestParam("until") Instant until);

    /** Active staff of a project whose shift runs at this instant. */
    @GetMapping("/internal/projects/{id}/on-duty")
    List<StaffMember> onDuty(@PathVariable("id") long id, @RequestParam("at") Instant at);

    /** @param published false when the public holidays of one of the years are not known yet */
    record WorkingTime(List<WorkingWindow> windows, boolean published) {}

    /** From, until but not at the end. */
    record WorkingWindow(Instant from, Instant until) {}
}
