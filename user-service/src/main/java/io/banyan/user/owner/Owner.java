package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.user.ownership.Rights.Holder;
import io.banyan.user.privacy.Phone;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on record in a project 业主档案: an owner, one of his family or a tenant.
 *
 * @param contactName who answers the phone of a company
 * @param fields      values of the company's own fields, by their codes
 * @param accountId   of the resident who proved this phone, once he did
 */
public record Owner(
        long id,
        long companyId,
        long projectId,
        OwnerKind kind,
        String name,
        @Nullable String contactName,
        String phoneSealed,
        String phoneIndex,
        @Nullable Long accountId,
        Map<String, String> fields,
        long version) {

    /** Whether an owner is a person or a company 企业业主. */
    public enum OwnerKind {
        PERSON,
        COMPANY
    }

    /** As the one who has rights. */
    public Holder holder() {
        return new Holder(id, companyId, projectId, name, accountId);
    }

    /** The whole number; it leaves masked. */
    public Phone phone(Vault vault) {
        return new Phone(vault.open(phoneSealed, phoneContext(id)));
    }

    /** What a record's phone is sealed for. */
    static String phoneContext(long ownerId) {
        return "owner:" + ownerId;
    }
}
