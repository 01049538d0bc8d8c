package io.banyan.user.field.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.field.FieldDefinition;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.field.FieldType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/fields")
class FieldController {

    private final FieldService fields;

    FieldController(FieldService fields) {
        this.fields = fields;
    }

    /**
     * @param residents whether residents see it and fill it in: of tickets only, and not when absent
     * @param kinds     of things that have it, of tickets kinds of categories and codes of categories; absent for all
     */
    record FieldRequest(
            @NotBlank @Size(max = 60) String label,
            @NotNull FieldType type,
            @Nullable Boolean required,
            @Nullable Boolean searchable,
            @Nullable Boolean active,
            @Nullable Boolean residents,
            @Nullable Integer position,
            @Nullable @Size(max = 20) Set<@NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}") String> kinds,
            @Nullable @Size(max = 50) List<@NotBlank String> choices) {

        FieldService.Wish wish() {
            return new FieldService.Wish(
                    label.strip(),
                    type,
                    Boolean.TRUE.equals(required),
                    Boolean.TRUE.equals(searchable),
                    !Boolean.FALSE.equals(active),
                    Boolean.TRUE.equals(residents),
                    Objects.requireNonNullElse(position, 0),
                    Objects.requireNonNullElse(kinds, Set.of()),
                    Objects.requireNonNullElse(choices, List.of()));
        }
    }

    /** @param code never changes */
    record NewFieldRequest(
            @NotNull FieldSubject subject,

            @NotBlank @Pattern(regexp = "[a-z][A-Za-z0-9]{1,39}")
            String code,

            @NotNull @Valid FieldRequest field) {}

    /** @param builtIn whether every company has it; such a field does not change */
    /** @param id absent for a field that every company has */
    record FieldView(
            @Nullable Long id,
            FieldSubject subject,
            String code,
            String label,
            FieldType type,
            boolean required,
            boolean searchable,
            boolean active,
            boolean residents,
            int position,
            Set<String> kinds,
            List<String> choices,
            boolean builtIn,
            long version) {

        static FieldView of(FieldDefinition field) {
            return new FieldView(
                    field.builtIn() ? null : field.id(),
                    field.subject(),
                    field.code(),
                    field.label(),
                    field.type(),
                    field.required(),
                    field.searchable(),
                    field.active(),
                    field.residents(),
                    field.position(),
                    field.kinds(),
                    field.choices(),
                    field.builtIn(),
                    field.version());
        }
    }

    record FieldList(List<FieldView> items) {}

    /** The fields of a kind of thing, as a form asks for them; residents learn of those only that they are asked for. */
    @GetMapping
    @PreAuthorize("hasAnyAuthority('staff','resident')")
    FieldList list(Caller caller, @RequestParam FieldSubject subject) {
        return new FieldList(fields.list(caller.companyId(), subject).stream()
                .filter(field -> !caller.isResident() || field.residents() && field.active())
                .map(FieldView::of)
                .toList());
    }

    @PostMapping
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    ResponseEntity<FieldView> add(Caller caller, @Valid @RequestBody NewFieldRequest request) {
        return answer(
                HttpStatus.CREATED,
                fields.add(
                        caller,
                        request.subject(),
                        request.code(),
                        request.field().wish()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('user:organisation:manage')")
    ResponseEntity<FieldView> revise(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody FieldRequest request) {
        return answer(HttpStatus.OK, fields.revise(caller, id, ifMatch, request.wish()));
    }

    private static ResponseEntity<FieldView> answer(HttpStatus status, FieldDefinition field) {
        return ResponseEntity.status(status)
                .eTag(Versions.etag(field.version()))
                .body(FieldView.of(field));
    }
}
