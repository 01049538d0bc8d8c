package io.banyan.common.contract.user;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What user-service asks every service when somebody wants to know what is kept about him, or wants to be forgotten. */
public interface PersonalDataApi {

    /** All that is kept about a person. */
    @GetMapping("/internal/personal-data/{personId}")
    List<Section> personalData(@PathVariable("personId") long personId);

    /** Empties what is kept of the person, unless something is open. Harmless when repeated. */
    @PostMapping("/internal/personal-data/{personId}/erasure")
    Erased erase(@PathVariable("personId") long personId);

    /** @param rows columns by their names */
    record Section(String name, List<Map<String, String>> rows) {}

    /**
     * @param open   why nothing was erased, such as {@code unpaid-bills}; empty when it was
     * @param erased rows that were emptied
     * @param kept   what the law keeps, and why
     */
    record Erased(List<String> open, int erased, List<String> kept) {}
}
