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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            tickets: components["schemas"]["Ticket"][];
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
        Option: {
            abnormal?: boolean;
            value?: string;
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
}
