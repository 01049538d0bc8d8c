package io.banyan.common.probe;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KeepsakeController {

    private final Keepsakes keepsakes;
    private final Ids ids;

    KeepsakeController(Keepsakes keepsakes, Ids ids) {
        this.keepsakes = keepsakes;
        this.ids = ids;
    }

    @PostMapping("/api/v1/keepsakes")
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public int add(Caller caller, @RequestParam List<String> code) {
        return code.stream()
                .mapToInt(one -> keepsakes.addIfAbsent(ids.next(), caller.companyId(), one))
                .sum();
    }
}
