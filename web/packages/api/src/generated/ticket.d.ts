export interface paths {
    "/api/v1/dispatch/actions/auto-assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["autoAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatch/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dispatch/tickets/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operationsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOperatorActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/dead-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeadEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/dead-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDeadEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/dead-events/{id}/actions/propose-discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeDiscardOfDeadEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/dead-events/{id}/actions/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayDeadEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/discards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDiscards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/discards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDiscard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/discards/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/discards/{id}/actions/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/jobs/{name}/actions/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/parked-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listParkedKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/parked-keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getParkedKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/parked-keys/{key}/actions/propose-discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeDiscardOfParkedHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/parked-keys/{key}/actions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releaseParkedKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/ticket-service/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["replayWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tree"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_1"];
        put: operations["change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-categories/actions/install-defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["installDefaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ticket-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/approve-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/change-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/change-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/grab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grab"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/record-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/reject-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reject_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/request-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/return-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/actions/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["read"];
        put?: never;
        post: operations["write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vendors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AnswerRequest: {
            note?: string;
        };
        AppointmentRequest: {
            agreedBy?: string;
            /** Format: date-time */
            from: string;
            reason?: string;
            /** Format: date-time */
            to: string;
        };
        ArchiveCount: {
            /** Format: int32 */
            events?: number;
            keptFor?: string;
            /** Format: int32 */
            most?: number;
        };
        ArriveRequest: {
            fileIds?: string[];
            /** Format: decimal */
            latitude?: string;
            /** Format: decimal */
            longitude?: string;
            note?: string;
        };
        AssignRequest: {
            /** Format: int64 */
            assigneeId?: string;
            /** Format: int64 */
            departmentId?: string;
            /** Format: date-time */
            dueAt?: string;
            note?: string;
            /** Format: int64 */
            vendorId?: string;
        };
        AutoAssigned: {
            code?: string;
            number?: string;
            /** @enum {string} */
            outcome?: "ASSIGNED" | "NO_CANDIDATE" | "REFUSED";
            /** Format: int32 */
            score?: number;
            /** Format: int64 */
            staffId?: string;
            staffName?: string;
            /** Format: int64 */
            ticketId?: string;
        };
        AutoAssignRequest: {
            /** Format: int64 */
            projectId: string;
            ticketIds?: string[];
        };
        AutoAssignResults: {
            results: components["schemas"]["AutoAssigned"][];
        };
        BoardFilter: {
            /** Format: int64 */
            assigneeId?: string;
            categoryCode?: string;
            /** Format: date-time */
            createdFrom?: string;
            /** Format: date-time */
            createdTo?: string;
            /** Format: int64 */
            departmentId?: string;
            field?: string[];
            /** Format: int64 */
            houseId?: string;
            late?: boolean;
            mine?: boolean;
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int64 */
            projectId?: string;
            q?: string;
            sort?: string;
            status?: ("AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED")[];
            /** Format: int64 */
            vendorId?: string;
        };
        Bucket: {
            /** Format: int64 */
            count?: string;
            /** Format: int32 */
            upToMinutes?: number;
        };
        Candidate: {
            eligible?: boolean;
            name: string;
            /** Format: int32 */
            openTickets?: number;
            reasons: components["schemas"]["CandidateReason"][];
            /** Format: int32 */
            score?: number;
            /** Format: int64 */
            staffId?: string;
        };
        CandidateReason: {
            code?: string;
            params?: {
                [key: string]: string;
            };
            /** Format: int32 */
            points?: number;
        };
        Candidates: {
            items: components["schemas"]["Candidate"][];
            /** Format: int64 */
            ticketId?: string;
        };
        Category: {
            active?: boolean;
            /** Format: int32 */
            autoConfirmDays?: number;
            /** Format: decimal */
            callOutFee?: string;
            /** @enum {string} */
            chargeMode?: "FREE" | "ON_ORDER" | "AFTER_SERVICE";
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            kind?: "REPAIR" | "COMPLAINT" | "SUGGESTION" | "PAID_SERVICE" | "SECURITY" | "INSPECTION_FOLLOW_UP" | "ENQUIRY";
            /** Format: decimal */
            labourPrice?: string;
            leaf?: boolean;
            nameEn?: string;
            nameZh?: string;
            /** Format: decimal */
            orderPrice?: string;
            /** Format: int64 */
            parentId?: string;
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int64 */
            projectId?: string;
            publicAreaFree?: boolean;
            quoteRequired?: boolean;
            /** Format: int32 */
            resolutionMinutes?: number;
            /** Format: int32 */
            responseMinutes?: number;
            skill?: string;
            /** Format: int32 */
            sort?: number;
            /** Format: int64 */
            version: string;
            /** Format: int32 */
            warrantyDays?: number;
        };
        CategoryNode: {
            category?: components["schemas"]["Category"];
            children: components["schemas"]["CategoryNode"][];
        };
        CategoryRequest: {
            active?: boolean;
            /** Format: int32 */
            autoConfirmDays?: number;
            /** Format: decimal */
            callOutFee?: string;
            /** @enum {string} */
            chargeMode?: "FREE" | "ON_ORDER" | "AFTER_SERVICE";
            code: string;
            /** @enum {string} */
            kind: "REPAIR" | "COMPLAINT" | "SUGGESTION" | "PAID_SERVICE" | "SECURITY" | "INSPECTION_FOLLOW_UP" | "ENQUIRY";
            /** Format: decimal */
            labourPrice?: string;
            leaf?: boolean;
            nameEn: string;
            nameZh: string;
            /** Format: decimal */
            orderPrice?: string;
            /** Format: int64 */
            parentId?: string;
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int64 */
            projectId?: string;
            publicAreaFree?: boolean;
            quoteRequired?: boolean;
            /** Format: int32 */
            resolutionMinutes?: number;
            /** Format: int32 */
            responseMinutes?: number;
            skill?: string;
            /** Format: int32 */
            sort?: number;
            /** Format: int32 */
            warrantyDays?: number;
        };
        CategoryTree: {
            items: components["schemas"]["CategoryNode"][];
        };
        ChangeFieldsRequest: {
            fields: {
                [key: string]: string;
            };
        };
        ChargeLine: {
            /** Format: decimal */
            amount?: string;
            /** @enum {string} */
            kind?: "CALL_OUT" | "SERVICE" | "LABOUR" | "MATERIAL";
            name: string;
            /** Format: decimal */
            quantity?: string;
            /** Format: int64 */
            refId?: string;
            unit?: string;
            /** Format: decimal */
            unitPrice?: string;
        };
        ChosenItem: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        Comment: {
            /** Format: int64 */
            authorId?: string;
            /** @enum {string} */
            authorKind?: "RESIDENT" | "STAFF" | "SYSTEM";
            authorName?: string;
            fileIds: string[];
            /** Format: int64 */
            id: string;
            internal?: boolean;
            mentionedIds: string[];
            text?: string;
            /** Format: int64 */
            ticketId?: string;
            /** Format: date-time */
            writtenAt?: string;
        };
        CommentPage: {
            cursor?: string;
            items: components["schemas"]["Comment"][];
        };
        CommentRequest: {
            fileIds?: string[];
            internal?: boolean;
            mentionedIds?: string[];
            text: string;
        };
        CompleteRequest: {
            fileIds?: string[];
            /** Format: decimal */
            labourHours?: string;
            materialsUsed?: components["schemas"]["UsedMaterial"][];
            serviceItems?: components["schemas"]["ChosenItem"][];
            workLog?: string;
        };
        DayVolume: {
            categoryCode?: string;
            categoryEn?: string;
            categoryZh?: string;
            /** Format: int64 */
            count?: string;
            /** Format: date */
            day?: string;
        };
        DeadEvent: {
            /** Format: date-time */
            deadAt?: string;
            eventId?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            lastTriedAt?: string;
            /** Format: int64 */
            offset?: string;
            /** Format: int32 */
            partition?: number;
            reason?: string;
            recordKey?: string;
            /** Format: date-time */
            replayedAt?: string;
            /** @enum {string} */
            state?: "WAITING" | "REPLAYED" | "DISCARDED";
            topic?: string;
            /** Format: int32 */
            tries?: number;
            type?: string;
        };
        DeadEventDetail: {
            availableActions: string[];
            discard?: components["schemas"]["Discard"];
            event?: components["schemas"]["DeadEvent"];
            headers?: {
                [key: string]: string;
            };
            olderWaiting: string[];
            payload?: unknown;
        };
        Department: {
            /** Format: int64 */
            id: string;
            name: string;
        };
        Discard: {
            /** Format: date-time */
            decidedAt?: string;
            /** Format: int64 */
            decidedBy?: string;
            decidedByName?: string;
            eventId?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            place?: "DEAD" | "PARKED";
            /** Format: date-time */
            proposedAt?: string;
            /** Format: int64 */
            proposedBy?: string;
            proposedByName?: string;
            reason?: string;
            /** @enum {string} */
            state?: "PROPOSED" | "CONFIRMED" | "REJECTED" | "OVERTAKEN";
            subject?: string;
        };
        DiscardRequest: {
            reason: string;
        };
        ExportView: {
            /** Format: int32 */
            done?: number;
            /** Format: date-time */
            endedAt?: string;
            failure?: string;
            fileName?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            keptUntil?: string;
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int64 */
            size: string;
            /** @enum {string} */
            state?: "WAITING" | "RUNNING" | "DONE" | "FAILED";
            subject?: string;
            /** Format: int32 */
            total: number;
        };
        FileFacts: {
            contentType?: string;
            /** Format: int64 */
            id: string;
            name: string;
            sha256?: string;
            /** Format: int32 */
            size: number;
            thumbnailUrl?: string;
            url: string;
        };
        FoldedTicket: {
            /** Format: date-time */
            createdAt: string;
            description?: string;
            fileIds: string[];
            /** Format: int64 */
            id: string;
            number?: string;
            place?: string;
            requesterName?: string;
            title: string;
        };
        InstalledCatalogue: {
            /** Format: int32 */
            added?: number;
        };
        InstallRequest: {
            /** Format: int64 */
            projectId: string;
        };
        JobList: {
            items: components["schemas"]["JobView"][];
        };
        JobRun: {
            /** Format: date-time */
            endedAt?: string;
            error?: string;
            instance?: string;
            /** Format: date-time */
            nextAt?: string;
            /** @enum {string} */
            outcome?: "RUNNING" | "DONE" | "FAILED";
            /** Format: date-time */
            startedAt?: string;
            /** Format: int32 */
            touched?: number;
        };
        JobView: {
            every?: string;
            fixedRate?: boolean;
            name: string;
            runs: components["schemas"]["JobRun"][];
        };
        KnownVendor: {
            /** Format: int64 */
            id: string;
            name: string;
        };
        LeadingTicket: {
            /** Format: date-time */
            acceptedAt?: string;
            /** Format: date-time */
            appointmentFrom?: string;
            /** Format: date-time */
            appointmentTo?: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            /** Format: int64 */
            id: string;
            number?: string;
            /** @enum {string} */
            status: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
        };
        MaterialLine: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        MaterialsRequest: {
            lines: components["schemas"]["MaterialLine"][];
        };
        MergeRequest: {
            /** Format: int64 */
            leadingId: string;
            reason: string;
        };
        OperationsOverview: {
            consuming?: boolean;
            /** Format: int32 */
            deadEvents?: number;
            /** Format: int32 */
            openDiscards?: number;
            outbox?: components["schemas"]["OutboxBacklog"];
            /** Format: int32 */
            parkedKeys?: number;
        };
        OperatorAction: {
            action?: string;
            /** Format: date-time */
            at?: string;
            detail?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            outcome?: "DONE" | "FAILED";
            /** Format: int64 */
            personId?: string;
            personName?: string;
            subject?: string;
        };
        OrderedItem: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        OutboxBacklog: {
            /** Format: int32 */
            oldestAgeSeconds?: number;
            /** Format: int32 */
            parkedKeys?: number;
            /** Format: int32 */
            rows?: number;
        };
        PageDeadEvent: {
            items: components["schemas"]["DeadEvent"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageDiscard: {
            items: components["schemas"]["Discard"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageExportView: {
            items: components["schemas"]["ExportView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageOperatorAction: {
            items: components["schemas"]["OperatorAction"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageParkedKey: {
            items: components["schemas"]["ParkedKey"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageTicketLine: {
            items: components["schemas"]["TicketLine"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageVendor: {
            items: components["schemas"]["Vendor"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        ParkedKey: {
            /** Format: date-time */
            createdAt: string;
            headId?: string;
            key?: string;
            /** Format: date-time */
            parkedAt?: string;
            reason?: string;
            topic?: string;
            type?: string;
        };
        ParkedKeyDetail: {
            availableActions: string[];
            /** Format: int32 */
            bytes?: number;
            discard?: components["schemas"]["Discard"];
            headers?: {
                [key: string]: string;
            };
            key?: components["schemas"]["ParkedKey"];
            payload?: unknown;
            /** Format: int32 */
            waiting?: number;
        };
        ProgressRequest: {
            fileIds?: string[];
            internal?: boolean;
            note: string;
        };
        QuoteRequest: {
            /** Format: decimal */
            labourHours?: string;
            materials?: components["schemas"]["ChosenItem"][];
            note?: string;
            serviceItems?: components["schemas"]["ChosenItem"][];
        };
        RateRequest: {
            /** Format: int32 */
            attitude: number;
            /** Format: int32 */
            result: number;
            /** Format: int32 */
            speed: number;
            words?: string;
        };
        ReasonRequest: {
            reason: string;
        };
        Released: {
            key?: string;
            released?: boolean;
        };
        Replayed: {
            /** Format: int32 */
            events?: number;
            /** Format: int64 */
            id: string;
        };
        ReplayRequest: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        RequestedSlot: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        Requisition: {
            /** Format: int64 */
            id: string;
            lines: components["schemas"]["RequisitionLine"][];
            reason?: string;
            /** Format: date-time */
            requestedAt?: string;
            /** Format: int64 */
            requestedBy?: string;
            requesterName?: string;
            /** Format: int32 */
            round?: number;
            /** @enum {string} */
            status: "REQUESTED" | "ISSUED" | "REFUSED" | "RELEASED";
        };
        RequisitionLine: {
            /** Format: decimal */
            issued?: string;
            /** Format: int64 */
            itemId?: string;
            name: string;
            /** Format: decimal */
            requested?: string;
            /** Format: int64 */
            requisitionId?: string;
            /** Format: decimal */
            returned?: string;
            unit?: string;
            /** Format: decimal */
            unitPrice?: string;
            /** Format: decimal */
            used?: string;
        };
        ResponseTimes: {
            /** Format: int64 */
            answered?: string;
            /** Format: int64 */
            inTime?: string;
            /** Format: int64 */
            promised?: string;
            /** Format: int64 */
            reported?: string;
            spread: components["schemas"]["Bucket"][];
        };
        ResumeRequest: {
            note?: string;
        };
        ReturnRequest: {
            lines: components["schemas"]["MaterialLine"][];
            /** Format: int64 */
            requisitionId: string;
        };
        Satisfaction: {
            /** Format: decimal */
            attitude?: string;
            /** Format: int64 */
            rated?: string;
            /** Format: decimal */
            result?: string;
            /** Format: decimal */
            speed?: string;
            spread: components["schemas"]["Stars"][];
        };
        ServiceItem: {
            active?: boolean;
            /** Format: int64 */
            categoryId?: string;
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            nameEn?: string;
            nameZh?: string;
            /** Format: decimal */
            price?: string;
            /** Format: int64 */
            projectId?: string;
            unit?: string;
            /** Format: int64 */
            version: string;
        };
        ServiceItemRequest: {
            active?: boolean;
            /** Format: int64 */
            categoryId: string;
            code: string;
            nameEn: string;
            nameZh: string;
            /** Format: decimal */
            price: string;
            unit: string;
        };
        ServiceItems: {
            items: components["schemas"]["ServiceItem"][];
        };
        SlotChange: {
            agreedBy?: string;
            /** Format: date-time */
            at?: string;
            /** Format: date-time */
            from?: string;
            reason?: string;
            setBy?: string;
            /** Format: date-time */
            to?: string;
        };
        Stars: {
            /** Format: int64 */
            count?: string;
            /** Format: int32 */
            stars?: number;
        };
        StatusCount: {
            /** Format: int64 */
            count?: string;
            status: string;
        };
        SubmitTicketRequest: {
            appointment?: components["schemas"]["RequestedSlot"];
            categoryCode: string;
            contactName?: string;
            contactPhone?: string;
            description?: string;
            fields?: {
                [key: string]: string;
            };
            fileIds?: string[];
            /** Format: int64 */
            houseId?: string;
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int64 */
            publicAreaId?: string;
            /** Format: int64 */
            residentId?: string;
            serviceItems?: components["schemas"]["OrderedItem"][];
            title: string;
        };
        Technician: {
            masked?: boolean;
            name: string;
            phone?: string;
            /** Format: int64 */
            staffId?: string;
        };
        TicketBill: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            billId?: string;
            number?: string;
            /** Format: decimal */
            paid?: string;
            /** Format: date-time */
            paidAt?: string;
            /** Format: decimal */
            refunded?: string;
            /** Format: int32 */
            round?: number;
            status: string;
        };
        TicketCategory: {
            code?: string;
            /** @enum {string} */
            kind?: "REPAIR" | "COMPLAINT" | "SUGGESTION" | "PAID_SERVICE" | "SECURITY" | "INSPECTION_FOLLOW_UP" | "ENQUIRY";
            nameEn?: string;
            nameZh?: string;
        };
        TicketDetail: {
            appointment?: components["schemas"]["TicketSlot"];
            appointments: components["schemas"]["SlotChange"][];
            assignee?: components["schemas"]["Technician"];
            availableActions: string[];
            bills: components["schemas"]["TicketBill"][];
            family?: components["schemas"]["TicketFamily"];
            fees?: components["schemas"]["TicketFees"];
            fields: components["schemas"]["TicketField"][];
            files: components["schemas"]["FileFacts"][];
            /** Format: int64 */
            id: string;
            materials: components["schemas"]["Requisition"][];
            number?: string;
            placement?: components["schemas"]["TicketPlacement"];
            rating?: components["schemas"]["TicketOpinion"];
            requester?: components["schemas"]["TicketRequester"];
            /** Format: int32 */
            round?: number;
            source?: components["schemas"]["TicketSource"];
            /** @enum {string} */
            status: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            timeline: components["schemas"]["TicketEntry"][];
            times?: components["schemas"]["TicketTimes"];
            /** Format: int32 */
            version: number;
            what?: components["schemas"]["TicketSubject"];
            where?: components["schemas"]["TicketPlace"];
        };
        TicketEntry: {
            /** Format: int64 */
            actorId?: string;
            /** @enum {string} */
            actorKind?: "RESIDENT" | "STAFF" | "SYSTEM";
            actorName?: string;
            /** Format: date-time */
            at?: string;
            fileIds: string[];
            /** @enum {string} */
            from?: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            internal?: boolean;
            note?: string;
            /** @enum {string} */
            to?: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            what?: string;
        };
        TicketFamily: {
            merged: components["schemas"]["FoldedTicket"][];
            mergedInto?: components["schemas"]["LeadingTicket"];
            possibleDuplicates: components["schemas"]["TicketHint"][];
        };
        TicketFees: {
            /** @enum {string} */
            chargeMode?: "FREE" | "ON_ORDER" | "AFTER_SERVICE";
            /** @enum {string} */
            freeReason?: "CATEGORY" | "PUBLIC_AREA" | "WARRANTY";
            /** Format: decimal */
            gross?: string;
            lines: components["schemas"]["ChargeLine"][];
            /** Format: decimal */
            owed?: string;
            /** Format: decimal */
            paid?: string;
            quote?: components["schemas"]["TicketQuote"];
            /** Format: decimal */
            total: string;
        };
        TicketField: {
            code?: string;
            label: string;
            /** @enum {string} */
            type?: "TEXT" | "NUMBER" | "DATE" | "BOOLEAN" | "CHOICE" | "CHOICES";
            value?: string;
        };
        TicketHint: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            number?: string;
            place?: string;
            /** @enum {string} */
            status: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            title: string;
        };
        TicketLine: {
            /** Format: date-time */
            appointmentFrom?: string;
            /** Format: date-time */
            appointmentTo?: string;
            /** Format: int64 */
            assigneeId?: string;
            assigneeName?: string;
            categoryCode?: string;
            categoryEn?: string;
            categoryZh?: string;
            /** Format: date-time */
            clockAnswered?: string;
            /** Format: date-time */
            clockSince?: string;
            /** Format: date-time */
            createdAt: string;
            departmentName?: string;
            /** Format: date-time */
            dueAt?: string;
            fields?: {
                [key: string]: string;
            };
            /** Format: int64 */
            houseId?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            kind?: "REPAIR" | "COMPLAINT" | "SUGGESTION" | "PAID_SERVICE" | "SECURITY" | "INSPECTION_FOLLOW_UP" | "ENQUIRY";
            number?: string;
            /** Format: decimal */
            owed?: string;
            /** Format: decimal */
            paid?: string;
            placeLabel?: string;
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            /** Format: int64 */
            projectId?: string;
            /** Format: int32 */
            round?: number;
            /** @enum {string} */
            status: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            title: string;
            vendorName?: string;
            /** Format: int32 */
            version: number;
        };
        TicketOpinion: {
            /** Format: date-time */
            at?: string;
            /** Format: int32 */
            attitude?: number;
            /** Format: int32 */
            result?: number;
            /** Format: int32 */
            speed?: number;
            words?: string;
        };
        TicketPlace: {
            building?: string;
            /** Format: int64 */
            houseId?: string;
            label: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: int64 */
            publicAreaId?: string;
        };
        TicketPlacement: {
            department?: components["schemas"]["Department"];
            /** Format: date-time */
            dueAt?: string;
            vendor?: components["schemas"]["KnownVendor"];
        };
        TicketQuote: {
            /** Format: decimal */
            amount?: string;
            /** @enum {string} */
            state?: "OPEN" | "APPROVED" | "REJECTED";
        };
        TicketRequester: {
            /** @enum {string} */
            channel?: "RESIDENT" | "DESK" | "STAFF" | "INSPECTION";
            name: string;
            /** Format: int64 */
            personId?: string;
            phone?: string;
        };
        TicketSlot: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        TicketSource: {
            /** Format: int64 */
            id: string;
            type?: string;
        };
        TicketState: {
            /** Format: int64 */
            assigneeId?: string;
            availableActions: string[];
            /** Format: int64 */
            id: string;
            number?: string;
            /** Format: int32 */
            round?: number;
            /** @enum {string} */
            status: "AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED";
            /** Format: int32 */
            version: number;
        };
        TicketStatistics: {
            /** Format: date-time */
            createdFrom?: string;
            /** Format: date-time */
            createdTo?: string;
            /** Format: int64 */
            late?: string;
            response?: components["schemas"]["ResponseTimes"];
            satisfaction?: components["schemas"]["Satisfaction"];
            standing: components["schemas"]["StatusCount"][];
            volume: components["schemas"]["DayVolume"][];
        };
        TicketSubject: {
            category?: components["schemas"]["TicketCategory"];
            description?: string;
            fileIds: string[];
            /** @enum {string} */
            priority?: "HIGH" | "MEDIUM" | "LOW";
            skill?: string;
            title: string;
        };
        TicketTimes: {
            /** Format: date-time */
            acceptedAt?: string;
            /** Format: date-time */
            arrivedAt?: string;
            /** Format: date-time */
            assignedAt?: string;
            /** Format: date-time */
            clockAnswered?: string;
            /** Format: date-time */
            clockSince?: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            completedAt?: string;
            /** Format: date-time */
            confirmBy?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            payBy?: string;
        };
        TransferRequest: {
            /** Format: int64 */
            assigneeId?: string;
            /** Format: int64 */
            departmentId?: string;
            /** Format: date-time */
            dueAt?: string;
            reason: string;
            /** Format: int64 */
            vendorId?: string;
        };
        UsedMaterial: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
            /** Format: int64 */
            requisitionId: string;
        };
        Vendor: {
            active?: boolean;
            /** Format: int64 */
            companyId?: string;
            contact?: string;
            /** Format: int64 */
            id: string;
            name: string;
            phone?: string;
            /** Format: int64 */
            projectId?: string;
            skills: string[];
            /** Format: int64 */
            version: string;
        };
        VendorRequest: {
            active?: boolean;
            contact: string;
            name: string;
            phone: string;
            /** Format: int64 */
            projectId?: string;
            skills?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    autoAssign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoAssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AutoAssignResults"];
                };
            };
        };
    };
    pool: {
        parameters: {
            query?: {
                categoryCode?: string;
                departmentId?: string;
                page?: number;
                priority?: "HIGH" | "MEDIUM" | "LOW";
                projectId?: string;
                size?: number;
                skill?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTicketLine"];
                };
            };
        };
    };
    candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Candidates"];
                };
            };
        };
    };
    operationsOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OperationsOverview"];
                };
            };
        };
    };
    listOperatorActions: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageOperatorAction"];
                };
            };
        };
    };
    countArchive: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ArchiveCount"];
                };
            };
        };
    };
    listDeadEvents: {
        parameters: {
            query?: {
                page?: number;
                since?: string;
                size?: number;
                state?: ("WAITING" | "REPLAYED" | "DISCARDED")[];
                topic?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDeadEvent"];
                };
            };
        };
    };
    getDeadEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeadEventDetail"];
                };
            };
        };
    };
    proposeDiscardOfDeadEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discard"];
                };
            };
        };
    };
    replayDeadEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeadEventDetail"];
                };
            };
        };
    };
    listDiscards: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                state?: ("PROPOSED" | "CONFIRMED" | "REJECTED" | "OVERTAKEN")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDiscard"];
                };
            };
        };
    };
    getDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discard"];
                };
            };
        };
    };
    confirmDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discard"];
                };
            };
        };
    };
    rejectDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discard"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JobList"];
                };
            };
        };
    };
    runJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listParkedKeys: {
        parameters: {
            query?: {
                page?: number;
                since?: string;
                size?: number;
                topic?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageParkedKey"];
                };
            };
        };
    };
    getParkedKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ParkedKeyDetail"];
                };
            };
        };
    };
    proposeDiscardOfParkedHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Discard"];
                };
            };
        };
    };
    releaseParkedKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Released"];
                };
            };
        };
    };
    replayWindow: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Replayed"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query: {
                categoryId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceItems"];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceItem"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ServiceItem"];
                };
            };
        };
    };
    tree: {
        parameters: {
            query?: {
                projectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CategoryTree"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Category"];
                };
            };
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Category"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Category"];
                };
            };
        };
    };
    installDefaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["InstalledCatalogue"];
                };
            };
        };
    };
    statistics: {
        parameters: {
            query: {
                from: string;
                projectId?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketStatistics"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                assigneeId?: string;
                categoryCode?: string;
                createdFrom?: string;
                createdTo?: string;
                departmentId?: string;
                field?: string[];
                houseId?: string;
                late?: boolean;
                mine?: boolean;
                page?: number;
                priority?: "HIGH" | "MEDIUM" | "LOW";
                projectId?: string;
                q?: string;
                size?: number;
                sort?: string;
                status?: ("AWAITING_PAYMENT" | "PENDING" | "ASSIGNED" | "ACCEPTED" | "IN_PROGRESS" | "SUSPENDED" | "COMPLETED" | "CLOSED" | "CANCELLED")[];
                vendorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTicketLine"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitTicketRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketDetail"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    arrive: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArriveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    changeAppointment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    changeFields: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFieldsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    grab: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    quote: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    rate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    recall: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    recordProgress: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    reject: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    reject_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    reopen: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    request: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Requisition"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResumeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    giveBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    suspend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TicketState"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CommentPage"];
                };
            };
        };
    };
    write: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Comment"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageExportView"];
                };
            };
        };
    };
    order: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardFilter"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ExportView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ExportView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                active?: boolean;
                page?: number;
                projectId?: string;
                q?: string;
                size?: number;
                skill?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageVendor"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Vendor"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Vendor"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VendorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Vendor"];
                };
            };
        };
    };
}
