export interface paths {
    "/api/v1/inventory/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["forOperators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_3"];
        put?: never;
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["custody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/disposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/disposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_1"];
        put?: never;
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_2"];
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page_1"];
        put?: never;
        post: operations["lend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/loans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/loans/{id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["movements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/requisitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["page"];
        put?: never;
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/requisitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/requisitions/{id}/actions/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/requisitions/{id}/actions/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/requisitions/{id}/actions/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/statistics": {
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
    "/api/v1/inventory/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/stock-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_2"];
        put?: never;
        post: operations["receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/stock-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/stock-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_1"];
        put?: never;
        post: operations["takeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/stock-outs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/suppliers/{id}": {
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
    "/api/v1/inventory/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all"];
        put?: never;
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/warehouses/{id}": {
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
    "/api/v1/inventory/warehouses/{warehouseId}/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inventory/warehouses/{warehouseId}/levels/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/inventory-service": {
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
    "/api/v1/operations/inventory-service/actions": {
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
    "/api/v1/operations/inventory-service/archive": {
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
    "/api/v1/operations/inventory-service/dead-events": {
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
    "/api/v1/operations/inventory-service/dead-events/{id}": {
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
    "/api/v1/operations/inventory-service/dead-events/{id}/actions/propose-discard": {
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
    "/api/v1/operations/inventory-service/dead-events/{id}/actions/replay": {
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
    "/api/v1/operations/inventory-service/discards": {
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
    "/api/v1/operations/inventory-service/discards/{id}": {
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
    "/api/v1/operations/inventory-service/discards/{id}/actions/confirm": {
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
    "/api/v1/operations/inventory-service/discards/{id}/actions/reject": {
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
    "/api/v1/operations/inventory-service/jobs": {
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
    "/api/v1/operations/inventory-service/jobs/{name}/actions/run": {
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
    "/api/v1/operations/inventory-service/parked-keys": {
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
    "/api/v1/operations/inventory-service/parked-keys/{key}": {
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
    "/api/v1/operations/inventory-service/parked-keys/{key}/actions/propose-discard": {
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
    "/api/v1/operations/inventory-service/parked-keys/{key}/actions/release": {
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
    "/api/v1/operations/inventory-service/replays": {
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
        Audit: {
            counts?: components["schemas"]["Counts"];
            difference?: components["schemas"]["Difference"];
            ok?: boolean;
        };
        BringBackRequest: {
            /** @enum {string} */
            condition: "GOOD" | "DAMAGED" | "LOST";
            note?: string;
            /** Format: decimal */
            quantity: string;
        };
        Category: {
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            name: string;
            /** Format: int64 */
            parentId?: string;
            /** Format: int64 */
            version: string;
        };
        CategoryList: {
            items: components["schemas"]["Category"][];
        };
        CategoryRequest: {
            name: string;
            /** Format: int64 */
            parentId?: string;
        };
        CategoryValue: {
            name: string;
            /** Format: decimal */
            value?: string;
        };
        ChangeWarehouseRequest: {
            active: boolean;
            code: string;
            isDefault: boolean;
            name: string;
        };
        Counts: {
            /** Format: int32 */
            disposals?: number;
            /** Format: int32 */
            movements?: number;
            /** Format: int32 */
            requisitions?: number;
            /** Format: int32 */
            stocks?: number;
        };
        CustodyLine: {
            itemCode?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            quantity?: string;
            /** Format: int64 */
            ticketId?: string;
            ticketNumber?: string;
            /** Format: decimal */
            totalValue?: string;
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
        Difference: {
            actual?: string;
            expected?: string;
            name: string;
            subject?: string;
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
        Disposal: {
            /** Format: int64 */
            billId?: string;
            billNumber?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: decimal */
            cost?: string;
            /** Format: int64 */
            id: string;
            lines: components["schemas"]["DisposedLine"][];
            /** Format: date-time */
            madeAt?: string;
            number?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            refunded?: string;
            /** Format: int32 */
            round?: number;
            /** @enum {string} */
            settledBy?: "PAYER" | "COMPANY";
            /** Format: int64 */
            ticketId?: string;
            ticketNumber?: string;
        };
        DisposedLine: {
            /** Format: decimal */
            cost?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: int32 */
            lineNo?: number;
            /** Format: decimal */
            quantity?: string;
            unit?: string;
            /** Format: decimal */
            unitCost?: string;
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
        IssuedLine: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        IssueRequest: {
            lines?: components["schemas"]["IssuedLine"][];
        };
        ItemRequest: {
            active?: boolean;
            barcode?: string;
            brand?: string;
            /** Format: int64 */
            categoryId?: string;
            code: string;
            /** @enum {string} */
            kind: "CONSUMABLE" | "TOOL" | "OFFICE";
            model?: string;
            name: string;
            /** Format: int64 */
            photoId?: string;
            /** Format: decimal */
            salePrice: string;
            spec?: string;
            /** Format: int64 */
            supplierId?: string;
            unit: string;
        };
        ItemView: {
            active?: boolean;
            barcode?: string;
            brand?: string;
            /** Format: int64 */
            categoryId?: string;
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            kind?: "CONSUMABLE" | "TOOL" | "OFFICE";
            model?: string;
            name: string;
            photo?: components["schemas"]["FileFacts"];
            /** Format: int64 */
            photoId?: string;
            /** Format: decimal */
            salePrice?: string;
            spec?: string;
            /** Format: int64 */
            supplierId?: string;
            unit?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: string;
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
        LendRequest: {
            /** Format: int64 */
            borrowerId: string;
            /** Format: date */
            dueOn: string;
            /** Format: int64 */
            itemId: string;
            note?: string;
            /** Format: decimal */
            quantity: string;
            /** Format: int64 */
            warehouseId: string;
        };
        LevelList: {
            items: components["schemas"]["StockLevel"][];
        };
        LevelRequest: {
            /** Format: decimal */
            maximum?: string;
            /** Format: decimal */
            minimum: string;
        };
        LoanView: {
            /** Format: int64 */
            borrowerId?: string;
            borrowerName?: string;
            /** Format: decimal */
            damaged?: string;
            /** Format: date */
            dueOn?: string;
            /** Format: int64 */
            id: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: date-time */
            lentAt?: string;
            /** Format: decimal */
            lost?: string;
            note?: string;
            number?: string;
            /** Format: decimal */
            out?: string;
            overdue?: boolean;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            quantity?: string;
            /** Format: decimal */
            returned?: string;
            unit?: string;
            /** Format: int64 */
            version: string;
            /** Format: int64 */
            warehouseId?: string;
        };
        MovementLine: {
            /** Format: decimal */
            balanceQuantity?: string;
            /** Format: decimal */
            balanceValue?: string;
            batch?: string;
            /** Format: int64 */
            docId?: string;
            /** @enum {string} */
            docKind?: "PURCHASE" | "SURPLUS" | "OPENING" | "RETURN" | "LOSS" | "SCRAP" | "OFFICE" | "ISSUE" | "LOAN" | "LOAN_RETURN" | "CONSUMPTION" | "REQUISITION" | "DISPOSAL";
            docNumber?: string;
            /** Format: int64 */
            id: string;
            itemCode?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: int32 */
            lineNo?: number;
            /** Format: date-time */
            movedAt?: string;
            /** Format: int64 */
            movedBy?: string;
            /** Format: int64 */
            placeId?: string;
            /** @enum {string} */
            placeKind?: "LOAN" | "TICKET" | "WAREHOUSE";
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            quantity?: string;
            /** Format: int64 */
            ticketId?: string;
            unit?: string;
            /** Format: decimal */
            unitCost?: string;
            /** Format: decimal */
            value?: string;
            warehouseName?: string;
        };
        OpenRequisitionRequest: {
            department: string;
            lines: components["schemas"]["WantedLine"][];
            note?: string;
            /** Format: int64 */
            warehouseId: string;
        };
        OpenWarehouseRequest: {
            code: string;
            isDefault?: boolean;
            name: string;
            /** Format: int64 */
            projectId: string;
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
        OutboxBacklog: {
            /** Format: int32 */
            oldestAgeSeconds?: number;
            /** Format: int32 */
            parkedKeys?: number;
            /** Format: int32 */
            rows?: number;
        };
        PageCustodyLine: {
            items: components["schemas"]["CustodyLine"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
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
        PageDisposal: {
            items: components["schemas"]["Disposal"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageItemView: {
            items: components["schemas"]["ItemView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageLoanView: {
            items: components["schemas"]["LoanView"][];
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
        PageRequisitionView: {
            items: components["schemas"]["RequisitionView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageStockDocument: {
            items: components["schemas"]["StockDocument"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageStockLine: {
            items: components["schemas"]["StockLine"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageSupplier: {
            items: components["schemas"]["Supplier"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageWarehouse: {
            items: components["schemas"]["Warehouse"][];
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
        PostedLine: {
            /** Format: decimal */
            amount?: string;
            batch?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: int32 */
            lineNo?: number;
            /** Format: decimal */
            quantity?: string;
            unit?: string;
            /** Format: decimal */
            unitCost?: string;
        };
        ReceivedLine: {
            batch?: string;
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
            /** Format: decimal */
            unitCost: string;
        };
        RefuseRequisitionRequest: {
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
        RequestedLine: {
            /** Format: decimal */
            consumed?: string;
            /** Format: decimal */
            held?: string;
            /** Format: decimal */
            inCustody?: string;
            /** Format: decimal */
            issued?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            /** Format: int32 */
            lineNo?: number;
            /** Format: decimal */
            quantity?: string;
            /** Format: decimal */
            released?: string;
            /** Format: decimal */
            returned?: string;
            unit?: string;
            /** Format: decimal */
            unitPrice?: string;
        };
        RequisitionView: {
            availableActions: string[];
            /** Format: date-time */
            createdAt: string;
            department?: string;
            /** Format: int64 */
            id: string;
            lines: components["schemas"]["RequestedLine"][];
            note?: string;
            number?: string;
            /** Format: int64 */
            projectId?: string;
            reason?: string;
            /** Format: int64 */
            requestedBy?: string;
            /** @enum {string} */
            status: "TRYING" | "HELD" | "PARTLY_ISSUED" | "ISSUED" | "CONSUMED" | "RETURNED" | "RELEASED" | "REFUSED";
            ticketEnded?: boolean;
            /** Format: int64 */
            ticketId?: string;
            ticketNumber?: string;
            /** Format: int64 */
            version: string;
            /** Format: int64 */
            warehouseId?: string;
        };
        ReturnRequest: {
            lines: components["schemas"]["IssuedLine"][];
        };
        StockDocument: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            incoming?: boolean;
            /** @enum {string} */
            kind?: "PURCHASE" | "SURPLUS" | "OPENING" | "RETURN" | "LOSS" | "SCRAP" | "OFFICE" | "ISSUE" | "LOAN" | "LOAN_RETURN" | "CONSUMPTION" | "REQUISITION" | "DISPOSAL";
            lines: components["schemas"]["PostedLine"][];
            /** Format: date-time */
            madeAt?: string;
            /** Format: int64 */
            madeBy?: string;
            note?: string;
            number?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: int64 */
            requisitionId?: string;
            /** Format: int64 */
            supplierId?: string;
            /** Format: int64 */
            ticketId?: string;
            /** Format: int64 */
            warehouseId?: string;
        };
        StockInRequest: {
            /** @enum {string} */
            kind: "PURCHASE" | "SURPLUS" | "OPENING";
            lines: components["schemas"]["ReceivedLine"][];
            note?: string;
            /** Format: int64 */
            supplierId?: string;
            /** Format: int64 */
            warehouseId: string;
        };
        StockLevel: {
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            low?: boolean;
            /** Format: decimal */
            maximum?: string;
            /** Format: decimal */
            minimum?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: int64 */
            told?: string;
            /** Format: int64 */
            version: string;
            /** Format: int64 */
            warehouseId?: string;
        };
        StockLine: {
            /** Format: decimal */
            available?: string;
            /** Format: decimal */
            averageCost?: string;
            itemCode?: string;
            /** Format: int64 */
            itemId?: string;
            itemName?: string;
            low?: boolean;
            /** Format: decimal */
            maximum?: string;
            /** Format: decimal */
            minimum?: string;
            /** Format: decimal */
            onHand?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            reserved?: string;
            spec?: string;
            /** Format: decimal */
            totalValue?: string;
            unit?: string;
            /** Format: int64 */
            warehouseId?: string;
            warehouseName?: string;
        };
        StockOutRequest: {
            /** @enum {string} */
            kind: "LOSS" | "SCRAP" | "OFFICE";
            lines: components["schemas"]["TakenLine"][];
            note?: string;
            /** Format: int64 */
            warehouseId: string;
        };
        StockStatistics: {
            categories: components["schemas"]["CategoryValue"][];
            /** Format: decimal */
            inCustody?: string;
            /** Format: decimal */
            onLoan?: string;
            /** Format: decimal */
            total: string;
            warehouses: components["schemas"]["WarehouseValue"][];
        };
        Supplier: {
            active?: boolean;
            /** Format: int64 */
            companyId?: string;
            contact?: string;
            /** Format: int64 */
            id: string;
            name: string;
            note?: string;
            phone?: string;
            taxNumber?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: string;
        };
        SupplierRequest: {
            active?: boolean;
            contact?: string;
            name: string;
            note?: string;
            phone?: string;
            taxNumber?: string;
        };
        TakenLine: {
            batch?: string;
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        Timeline: {
            items: components["schemas"]["MovementLine"][];
            /** Format: int64 */
            nextCursor?: string;
        };
        WantedLine: {
            /** Format: int64 */
            itemId: string;
            /** Format: decimal */
            quantity: string;
        };
        Warehouse: {
            active?: boolean;
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            isDefault?: boolean;
            name: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: int64 */
            version: string;
        };
        WarehouseValue: {
            /** Format: int64 */
            items?: string;
            /** Format: int64 */
            low?: string;
            name: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            value?: string;
            /** Format: int64 */
            warehouseId?: string;
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
    forOperators: {
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
                    "*/*": components["schemas"]["Audit"];
                };
            };
        };
    };
    all_3: {
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
                    "*/*": components["schemas"]["CategoryList"];
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
                "application/json": components["schemas"]["CategoryRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Category"];
                };
            };
        };
    };
    custody: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                ticketId?: string;
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
                    "*/*": components["schemas"]["PageCustodyLine"];
                };
            };
        };
    };
    page_2: {
        parameters: {
            query?: {
                page?: number;
                projectId?: string;
                size?: number;
                ticketId?: string;
                ticketNumber?: string;
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
                    "*/*": components["schemas"]["PageDisposal"];
                };
            };
        };
    };
    get_7: {
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
                    "*/*": components["schemas"]["Disposal"];
                };
            };
        };
    };
    search_1: {
        parameters: {
            query?: {
                active?: boolean;
                category?: string;
                kind?: "CONSUMABLE" | "TOOL" | "OFFICE";
                page?: number;
                q?: string;
                size?: number;
                supplierId?: string;
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
                    "*/*": components["schemas"]["PageItemView"];
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
                "application/json": components["schemas"]["ItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ItemView"];
                };
            };
        };
    };
    get_2: {
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
                    "*/*": components["schemas"]["ItemView"];
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
                "application/json": components["schemas"]["ItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ItemView"];
                };
            };
        };
    };
    page_1: {
        parameters: {
            query?: {
                borrowerId?: string;
                itemId?: string;
                open?: boolean;
                overdue?: boolean;
                page?: number;
                projectId?: string;
                size?: number;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["PageLoanView"];
                };
            };
        };
    };
    lend: {
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
                "application/json": components["schemas"]["LendRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoanView"];
                };
            };
        };
    };
    get_6: {
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
                    "*/*": components["schemas"]["LoanView"];
                };
            };
        };
    };
    takeBack_1: {
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
                "application/json": components["schemas"]["BringBackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoanView"];
                };
            };
        };
    };
    movements: {
        parameters: {
            query?: {
                cursor?: string;
                docId?: string;
                docKind?: "PURCHASE" | "SURPLUS" | "OPENING" | "RETURN" | "LOSS" | "SCRAP" | "OFFICE" | "ISSUE" | "LOAN" | "LOAN_RETURN" | "CONSUMPTION" | "REQUISITION" | "DISPOSAL";
                itemId?: string;
                limit?: number;
                movedFrom?: string;
                movedTo?: string;
                projectId?: string;
                ticketId?: string;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["Timeline"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                page?: number;
                projectId?: string;
                size?: number;
                status?: ("TRYING" | "HELD" | "PARTLY_ISSUED" | "ISSUED" | "CONSUMED" | "RETURNED" | "RELEASED" | "REFUSED")[];
                ticketId?: string;
                ticketNumber?: string;
                toReturn?: boolean;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["PageRequisitionView"];
                };
            };
        };
    };
    open_1: {
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
                "application/json": components["schemas"]["OpenRequisitionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequisitionView"];
                };
            };
        };
    };
    get_5: {
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
                    "*/*": components["schemas"]["RequisitionView"];
                };
            };
        };
    };
    issue: {
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IssueRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequisitionView"];
                };
            };
        };
    };
    refuse: {
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
                "application/json": components["schemas"]["RefuseRequisitionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RequisitionView"];
                };
            };
        };
    };
    takeBack: {
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
                    "*/*": components["schemas"]["RequisitionView"];
                };
            };
        };
    };
    statistics: {
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
                    "*/*": components["schemas"]["StockStatistics"];
                };
            };
        };
    };
    stock: {
        parameters: {
            query?: {
                itemId?: string;
                low?: boolean;
                page?: number;
                projectId?: string;
                q?: string;
                size?: number;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["PageStockLine"];
                };
            };
        };
    };
    all_2: {
        parameters: {
            query?: {
                kind?: "PURCHASE" | "SURPLUS" | "OPENING" | "RETURN" | "LOSS" | "SCRAP" | "OFFICE" | "ISSUE" | "LOAN" | "LOAN_RETURN" | "CONSUMPTION" | "REQUISITION" | "DISPOSAL";
                page?: number;
                size?: number;
                ticketId?: string;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["PageStockDocument"];
                };
            };
        };
    };
    receive: {
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
                "application/json": components["schemas"]["StockInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StockDocument"];
                };
            };
        };
    };
    get_4: {
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
                    "*/*": components["schemas"]["StockDocument"];
                };
            };
        };
    };
    all_1: {
        parameters: {
            query?: {
                kind?: "PURCHASE" | "SURPLUS" | "OPENING" | "RETURN" | "LOSS" | "SCRAP" | "OFFICE" | "ISSUE" | "LOAN" | "LOAN_RETURN" | "CONSUMPTION" | "REQUISITION" | "DISPOSAL";
                page?: number;
                size?: number;
                ticketId?: string;
                warehouseId?: string;
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
                    "*/*": components["schemas"]["PageStockDocument"];
                };
            };
        };
    };
    takeOut: {
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
                "application/json": components["schemas"]["StockOutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StockDocument"];
                };
            };
        };
    };
    get_3: {
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
                    "*/*": components["schemas"]["StockDocument"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
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
                    "*/*": components["schemas"]["PageSupplier"];
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
                "application/json": components["schemas"]["SupplierRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Supplier"];
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
                    "*/*": components["schemas"]["Supplier"];
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
                "application/json": components["schemas"]["SupplierRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Supplier"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: {
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
                    "*/*": components["schemas"]["PageWarehouse"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWarehouseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Warehouse"];
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
                    "*/*": components["schemas"]["Warehouse"];
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
                "application/json": components["schemas"]["ChangeWarehouseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Warehouse"];
                };
            };
        };
    };
    all_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouseId: string;
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
                    "*/*": components["schemas"]["LevelList"];
                };
            };
        };
    };
    set: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                itemId: string;
                warehouseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StockLevel"];
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
