package io.banyan.common.probe;

import io.banyan.common.scope.Scope;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BelongingController {

    private final Belongings belongings;

    BelongingController(Belongings belongings) {
        this.belongings = belongings;
    }

    record Seen(List<String> notes, int touched, int howMany) {}

    @GetMapping({"/api/v1/belongings", "/internal/belongings"})
    @PreAuthorize("isAuthenticated()")
    Seen seen() {
        return new Seen(belongings.notes(), belongings.touch(), belongings.howMany());
    }

    @GetMapping("/api/v1/belongings/across")
    @PreAuthorize("isAuthenticated()")
    List<String> across() {
        return Scope.across("the test wants to see it").call(belongings::notes);
    }

    @GetMapping("/api/v1/open/belongings")
    @PreAuthorize("permitAll()")
    List<String> withoutACaller() {
        return belongings.notes();
    }
}
