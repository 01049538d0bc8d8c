export interface paths {
    "/api/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put: operations["describe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/{id}/actions/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/equipment/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["byCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["perform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/patrol-service": {
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
    "/api/v1/operations/patrol-service/actions": {
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
    "/api/v1/operations/patrol-service/archive": {
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
    "/api/v1/operations/patrol-service/dead-events": {
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
    "/api/v1/operations/patrol-service/dead-events/{id}": {
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
    "/api/v1/operations/patrol-service/dead-events/{id}/actions/propose-discard": {
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
    "/api/v1/operations/patrol-service/dead-events/{id}/actions/replay": {
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
    "/api/v1/operations/patrol-service/discards": {
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
    "/api/v1/operations/patrol-service/discards/{id}": {
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
    "/api/v1/operations/patrol-service/discards/{id}/actions/confirm": {
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
    "/api/v1/operations/patrol-service/discards/{id}/actions/reject": {
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
    "/api/v1/operations/patrol-service/jobs": {
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
    "/api/v1/operations/patrol-service/jobs/{name}/actions/run": {
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
    "/api/v1/operations/patrol-service/parked-keys": {
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
    "/api/v1/operations/patrol-service/parked-keys/{key}": {
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
    "/api/v1/operations/patrol-service/parked-keys/{key}/actions/propose-discard": {
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
    "/api/v1/operations/patrol-service/parked-keys/{key}/actions/release": {
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
    "/api/v1/operations/patrol-service/replays": {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ArchiveCount: {
            /** Format: int32 */
            events?: number;
            keptFor?: string;
            /** Format: int32 */
            most?: number;
        };
        CheckItem: {
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            kind?: "CHOICE" | "NUMBER" | "PHOTO" | "TEXT";
            /** Format: decimal */
            maximum?: string;
            /** Format: decimal */
            minimum?: string;
            name: string;
            options: components["schemas"]["Option"][];
            required?: boolean;
            /** @enum {string} */
            severity?: "MINOR" | "MAJOR" | "CRITICAL";
            unit?: string;
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
        Dossier: {
            availableActions: string[];
            /** Format: int64 */
            buildingId?: string;
            code?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            inspections: components["schemas"]["InspectionLine"][];
            /** Format: date */
            installedOn?: string;
            maker?: string;
            model?: string;
            name: string;
            place?: string;
            /** Format: int64 */
            projectId?: string;
            qrContent?: string;
            /** @enum {string} */
            status: "NORMAL" | "FAULTY" | "IN_REPAIR" | "RETIRED";
            tickets: components["schemas"]["OpenedTicket"][];
            type?: components["schemas"]["EquipmentType"];
            /** Format: int64 */
            version: string;
        };
        EquipmentCard: {
            availableActions: string[];
            /** Format: int64 */
            buildingId?: string;
            code?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            /** Format: date */
            installedOn?: string;
            maker?: string;
            model?: string;
            name: string;
            place?: string;
            /** Format: int64 */
            projectId?: string;
            qrContent?: string;
            /** @enum {string} */
            status: "NORMAL" | "FAULTY" | "IN_REPAIR" | "RETIRED";
            type?: components["schemas"]["EquipmentType"];
            /** Format: int64 */
            version: string;
        };
        EquipmentLine: {
            /** Format: int64 */
            buildingId?: string;
            code?: string;
            /** Format: int64 */
            id: string;
            name: string;
            place?: string;
            /** Format: int64 */
            projectId?: string;
            /** @enum {string} */
            status: "NORMAL" | "FAULTY" | "IN_REPAIR" | "RETIRED";
            /** Format: int64 */
            typeId?: string;
            typeName?: string;
            /** Format: int64 */
            version: string;
        };
        EquipmentRequest: {
            /** Format: int64 */
            buildingId?: string;
            code: string;
            /** Format: date */
            installedOn?: string;
            maker?: string;
            model?: string;
            name: string;
            place: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: int64 */
            typeId: string;
        };
        EquipmentType: {
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            items: components["schemas"]["CheckItem"][];
            name: string;
            /** Format: int64 */
            version: string;
        };
        EquipmentTypeRequest: {
            code: string;
            items: components["schemas"]["Item"][];
            name: string;
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
        Finding: {
            abnormal?: boolean;
            choice?: string;
            fileIds: string[];
            /** Format: int64 */
            itemId?: string;
            /** @enum {string} */
            kind?: "CHOICE" | "NUMBER" | "PHOTO" | "TEXT";
            name: string;
            /** Format: decimal */
            number?: string;
            range?: string;
            /** @enum {string} */
            severity?: "MINOR" | "MAJOR" | "CRITICAL";
            text?: string;
            unit?: string;
        };
        InspectionLine: {
            abnormal?: boolean;
            description?: string;
            /** Format: int64 */
            equipmentId?: string;
            equipmentName?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            performedAt?: string;
            performedByName?: string;
            /** Format: int64 */
            projectId?: string;
            /** @enum {string} */
            severity?: "MINOR" | "MAJOR" | "CRITICAL";
            /** Format: int64 */
            ticketId?: string;
            ticketNumber?: string;
        };
        InspectionRequest: {
            code: string;
            fileIds?: string[];
            note?: string;
            results: components["schemas"]["Result"][];
        };
        InspectionResponse: {
            abnormal?: boolean;
            description?: string;
            /** Format: int64 */
            equipmentId?: string;
            fileIds: string[];
            files: components["schemas"]["FileFacts"][];
            findings: components["schemas"]["Finding"][];
            /** Format: int64 */
            id: string;
            note?: string;
            /** Format: date-time */
            performedAt?: string;
            performedByName?: string;
            /** Format: int64 */
            projectId?: string;
            /** @enum {string} */
            severity?: "MINOR" | "MAJOR" | "CRITICAL";
            ticket?: components["schemas"]["Ticket"];
        };
        Item: {
            /** Format: int64 */
            id?: string;
            /** @enum {string} */
            kind?: "CHOICE" | "NUMBER" | "PHOTO" | "TEXT";
            /** Format: decimal */
            maximum?: string;
            /** Format: decimal */
            minimum?: string;
            name: string;
            options?: components["schemas"]["Option"][];
            required?: boolean;
            /** @enum {string} */
            severity?: "MINOR" | "MAJOR" | "CRITICAL";
            unit?: string;
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
        OpenedTicket: {
            /** Format: date-time */
            changedAt?: string;
            /** Format: int64 */
            id: string;
            /** Format: int64 */
            inspectionId?: string;
            number?: string;
            /** @enum {string} */
            state?: "OPEN" | "IN_PROGRESS" | "DONE" | "CLOSED" | "CANCELLED";
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
        Option: {
            abnormal?: boolean;
            value?: string;
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
        PageEquipmentLine: {
            items: components["schemas"]["EquipmentLine"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageEquipmentType: {
            items: components["schemas"]["EquipmentType"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageInspectionLine: {
            items: components["schemas"]["InspectionLine"][];
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
        Result: {
            choice?: string;
            fileIds?: string[];
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            number?: string;
            text?: string;
        };
        Ticket: {
            /** Format: int64 */
            id: string;
            number?: string;
            /** @enum {string} */
            state?: "OPEN" | "IN_PROGRESS" | "DONE" | "CLOSED" | "CANCELLED";
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
    list_1: {
        parameters: {
            query?: {
                page?: number;
                projectId?: string;
                q?: string;
                size?: number;
                status?: "NORMAL" | "FAULTY" | "IN_REPAIR" | "RETIRED";
                typeId?: string;
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
                    "*/*": components["schemas"]["PageEquipmentLine"];
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
                "application/json": components["schemas"]["EquipmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentCard"];
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
                    "*/*": components["schemas"]["PageEquipmentType"];
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
                "application/json": components["schemas"]["EquipmentTypeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentType"];
                };
            };
        };
    };
    one_1: {
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
                    "*/*": components["schemas"]["EquipmentType"];
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
                "application/json": components["schemas"]["EquipmentTypeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentType"];
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
                    "*/*": components["schemas"]["Dossier"];
                };
            };
        };
    };
    describe: {
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
                "application/json": components["schemas"]["EquipmentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["EquipmentCard"];
                };
            };
        };
    };
    retire: {
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
                    "*/*": components["schemas"]["EquipmentCard"];
                };
            };
        };
    };
    byCode: {
        parameters: {
            query: {
                code: string;
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
                    "*/*": components["schemas"]["EquipmentCard"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                abnormal?: boolean;
                equipmentId?: string;
                page?: number;
                projectId?: string;
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
                    "*/*": components["schemas"]["PageInspectionLine"];
                };
            };
        };
    };
    perform: {
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
                "application/json": components["schemas"]["InspectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["InspectionResponse"];
                };
            };
        };
    };
    one_2: {
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
                    "*/*": components["schemas"]["InspectionResponse"];
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
}
