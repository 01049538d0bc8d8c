package io.banyan.ticket.vendor.web;

import io.banyan.ticket.vendor.Vendor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param projectId null: for every project of the company
 * @param phone     mobile or land line, digits with an optional plus, blanks and hyphens
 * @param active    defaults to true
 */
record VendorRequest(
        @Nullable Long projectId,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 60) String contact,

        @NotBlank @Pattern(regexp = "\\+?[0-9][0-9 -]{4,28}[0-9]")
        String phone,

        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) @Pattern(regexp = "[^,]+") String> skills,
        @Nullable Boolean active) {

    Vendor toVendor(long id, long companyId, long version) {
        return new Vendor(
                id,
                companyId,
                projectId,
                name.strip(),
                contact.strip(),
                phone,
                skills == null ? List.of() : skills.stream().distinct().toList(),
                active == null || active,
                version);
    }
}
