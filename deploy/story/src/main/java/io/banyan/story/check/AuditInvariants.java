package io.banyan.story.check;

import java.util.List;

/** U8: nobody who works with the platform can change what it has noted of him. */
final class AuditInvariants {

    private static final String OTHER_COLUMNS = """
            SELECT company_id, seq, person_id, operation FROM audit_entry
            WHERE JSON_VALUE(body, '$.companyId') <> company_id OR JSON_VALUE(body, '$.personId') <> person_id
               OR JSON_VALUE(body, '$.projectId') <> project_id OR JSON_VALUE(body, '$.operation') <> operation
               OR JSON_VALUE(body, '$.service') <> service OR JSON_VALUE(body, '$.kind') <> kind
               OR JSON_VALUE(body, '$.eventId') <> event_id LIMIT 1
            """;

    /** Whoever owns the server may do everything; no other account may. */
    private static final String RIGHTS = """
            SELECT grantee, privilege_type FROM information_schema.table_privileges
            WHERE table_schema = DATABASE() AND table_name IN ('audit_entry', 'audit_subject')
              AND privilege_type NOT IN ('SELECT', 'INSERT')
            UNION ALL
            SELECT grantee, privilege_type FROM information_schema.schema_privileges
            WHERE table_schema = DATABASE() AND privilege_type <> 'SELECT'
            UNION ALL
            SELECT grantee, privilege_type FROM information_schema.user_privileges
            WHERE grantee LIKE '\\'banyan%' AND privilege_type <> 'USAGE'
            LIMIT 1
            """;

    private AuditInvariants() {}

    static List<Invariant> all() {
        return List.of(
                new AuditChain(),
                new NoSuchRow(
                        "U8b", "the audit is searched by what is in it", Schemas.AUDIT, "audit_entry", OTHER_COLUMNS));
    }

    /** Of the running platform's own accounts. */
    static Invariant rights() {
        return new NoSuchRow("U8c", "no service may change or delete the audit", Schemas.AUDIT, "audit_entry", RIGHTS);
    }
}
