package io.banyan.user.personal;

/**
 * One sealed value of an owner.
 *
 * @param valueIndex blind index
 */
public record Datum(
        long id, long companyId, long projectId, long ownerId, DatumKind kind, String valueSealed, String valueIndex) {

    /** What the value is sealed for. */
    static String context(long id) {
        return "personal:" + id;
    }
}
