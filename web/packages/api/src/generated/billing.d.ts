export interface paths {
    "/api/v1/bill-statistics": {
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
    "/api/v1/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bills/{id}/actions/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["voidBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bills/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_3"];
        put?: never;
        post: operations["order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bills/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_4"];
        put?: never;
        post?: never;
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bills/exports/{id}/file": {
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
    "/api/v1/charge-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_2"];
        put?: never;
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charge-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/vouchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["vouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/billing-service": {
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
    "/api/v1/operations/billing-service/actions": {
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
    "/api/v1/operations/billing-service/archive": {
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
    "/api/v1/operations/billing-service/dead-events": {
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
    "/api/v1/operations/billing-service/dead-events/{id}": {
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
    "/api/v1/operations/billing-service/dead-events/{id}/actions/propose-discard": {
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
    "/api/v1/operations/billing-service/dead-events/{id}/actions/replay": {
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
    "/api/v1/operations/billing-service/discards": {
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
    "/api/v1/operations/billing-service/discards/{id}": {
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
    "/api/v1/operations/billing-service/discards/{id}/actions/confirm": {
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
    "/api/v1/operations/billing-service/discards/{id}/actions/reject": {
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
    "/api/v1/operations/billing-service/jobs": {
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
    "/api/v1/operations/billing-service/jobs/{name}/actions/run": {
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
    "/api/v1/operations/billing-service/parked-keys": {
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
    "/api/v1/operations/billing-service/parked-keys/{key}": {
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
    "/api/v1/operations/billing-service/parked-keys/{key}/actions/propose-discard": {
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
    "/api/v1/operations/billing-service/parked-keys/{key}/actions/release": {
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
    "/api/v1/operations/billing-service/replays": {
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
    "/api/v1/operations/billing-service/undecided-payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["undecidedPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/billing-service/undecided-payments/{id}/actions/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askAboutPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/billing-service/undecided-refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["undecidedRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/billing-service/undecided-refunds/{id}/actions/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["askAboutRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payment-notices/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_1"];
        put?: never;
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}": {
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
    "/api/v1/payments/{id}/actions/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/actions/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sync_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/{id}/actions/take-back": {
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
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["list"];
        put?: never;
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/actions/pay-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/actions/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refunds/{id}/actions/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sync"];
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
        AccountBalance: {
            account?: string;
            /** Format: decimal */
            balance?: string;
            /** Format: decimal */
            credit?: string;
            /** Format: decimal */
            debit?: string;
            name: string;
        };
        Answer: {
            code?: string;
            message?: string;
        };
        ArchiveCount: {
            /** Format: int32 */
            events?: number;
            keptFor?: string;
            /** Format: int32 */
            most?: number;
        };
        Balances: {
            items: components["schemas"]["AccountBalance"][];
        };
        BillFilter: {
            /** Format: int64 */
            houseId?: string;
            /** Format: date-time */
            issuedFrom?: string;
            /** Format: date-time */
            issuedTo?: string;
            mine?: boolean;
            overdue?: boolean;
            /** Format: int64 */
            projectId?: string;
            q?: string;
            status?: ("ISSUED" | "PARTLY_PAID" | "PAID" | "VOIDED")[];
            /** Format: int64 */
            ticketId?: string;
        };
        BillPart: {
            /** Format: decimal */
            allocated?: string;
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            billId?: string;
            billNumber?: string;
            title: string;
        };
        BillResponse: {
            /** Format: decimal */
            amount?: string;
            availableActions: string[];
            /** Format: date */
            dueOn?: string;
            /** Format: int64 */
            houseId?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            issuedAt?: string;
            lines: components["schemas"]["Line"][];
            number?: string;
            /** Format: int64 */
            openPaymentId?: string;
            /** Format: decimal */
            owed?: string;
            /** Format: decimal */
            paid?: string;
            /** Format: date-time */
            paidAt?: string;
            /** Format: int64 */
            payerId?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: decimal */
            refunded?: string;
            source?: components["schemas"]["SourceRef"];
            /** @enum {string} */
            status: "ISSUED" | "PARTLY_PAID" | "PAID" | "VOIDED";
            /** Format: int64 */
            ticketId?: string;
            ticketNumber?: string;
            title: string;
            /** Format: int64 */
            version: string;
            /** Format: date-time */
            voidedAt?: string;
            voidReason?: string;
        };
        BillStatistics: {
            days: components["schemas"]["Day"][];
            issued?: components["schemas"]["Issued"];
            /** Format: date-time */
            issuedFrom?: string;
            /** Format: date-time */
            issuedTo?: string;
            overdue?: components["schemas"]["Owed"];
            owed?: components["schemas"]["Owed"];
            received: components["schemas"]["Received"][];
        };
        ChangeChargeItemRequest: {
            active?: boolean;
            /** @enum {string} */
            kind: "PERIODIC" | "METERED" | "SERVICE" | "DEPOSIT" | "ADVANCE" | "TEMPORARY";
            ledgerAccount: string;
            nameEn: string;
            nameZh: string;
        };
        ChargeItem: {
            active?: boolean;
            code?: string;
            /** Format: int64 */
            companyId?: string;
            /** Format: int64 */
            id: string;
            /** @enum {string} */
            kind?: "PERIODIC" | "METERED" | "SERVICE" | "DEPOSIT" | "ADVANCE" | "TEMPORARY";
            ledgerAccount?: string;
            /** @enum {string} */
            lineKind?: "CALL_OUT" | "SERVICE" | "LABOUR" | "MATERIAL";
            nameEn?: string;
            nameZh?: string;
            /** Format: int64 */
            version: string;
        };
        ChargeItems: {
            items: components["schemas"]["ChargeItem"][];
        };
        Day: {
            /** Format: date */
            day?: string;
            /** Format: decimal */
            issued?: string;
            /** Format: decimal */
            received?: string;
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
        EntryView: {
            account?: string;
            /** Format: int64 */
            billId?: string;
            /** Format: decimal */
            credit?: string;
            /** Format: decimal */
            debit?: string;
            name: string;
        };
        Explanation: {
            agrees?: boolean;
            /** Format: decimal */
            exact?: string;
            formula?: string;
            inputs?: components["schemas"]["Inputs"];
            /** Format: decimal */
            recomputed?: string;
            rounding?: string;
            text?: string;
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
        Inputs: {
            /** Format: decimal */
            quantity?: string;
            /** Format: decimal */
            unitPrice?: string;
        };
        Issued: {
            /** Format: decimal */
            amount?: string;
            /** Format: decimal */
            collectionRate?: string;
            /** Format: int64 */
            count?: string;
            /** Format: decimal */
            paid?: string;
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
        Jsapi: {
            appId?: string;
            nonceStr?: string;
            packageValue?: string;
            paySign?: string;
            signType?: string;
            timeStamp?: string;
        };
        Line: {
            /** Format: decimal */
            amount?: string;
            chargeItem?: string;
            explanation?: components["schemas"]["Explanation"];
            kind?: string;
            /** Format: int32 */
            lineNo?: number;
            name: string;
            /** Format: decimal */
            quantity?: string;
            /** Format: int64 */
            refId?: string;
            unit?: string;
            /** Format: decimal */
            unitPrice?: string;
        };
        NewChargeItemRequest: {
            code: string;
            /** @enum {string} */
            kind: "PERIODIC" | "METERED" | "SERVICE" | "DEPOSIT" | "ADVANCE" | "TEMPORARY";
            ledgerAccount: string;
            nameEn: string;
            nameZh: string;
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
        Owed: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            count?: string;
        };
        PageBillResponse: {
            items: components["schemas"]["BillResponse"][];
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
        PagePaymentView: {
            items: components["schemas"]["PaymentView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageReceiptView: {
            items: components["schemas"]["ReceiptView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageRefundView: {
            items: components["schemas"]["RefundView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int32 */
            total: number;
        };
        PageUndecided: {
            items: components["schemas"]["Undecided"][];
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
        PartView: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            billId?: string;
            billNumber?: string;
        };
        PaymentView: {
            /** Format: decimal */
            amount?: string;
            availableActions: string[];
            bills: components["schemas"]["BillPart"][];
            /** @enum {string} */
            channel?: "CASH" | "WECHAT_NATIVE" | "WECHAT_JSAPI" | "WECHAT_H5";
            codeUrl?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            createdBy?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: decimal */
            excess?: string;
            /** Format: date-time */
            expiresAt?: string;
            h5Url?: string;
            /** Format: int64 */
            id: string;
            jsapi?: components["schemas"]["Jsapi"];
            lastError?: string;
            number?: string;
            /** Format: int64 */
            payerId?: string;
            /** Format: int64 */
            projectId?: string;
            /** Format: int64 */
            receiptId?: string;
            receiptNumber?: string;
            /** Format: decimal */
            refundable?: string;
            /** Format: decimal */
            refunding?: string;
            reversalReason?: string;
            reversed?: boolean;
            /** @enum {string} */
            status: "CREATED" | "SUBMITTED" | "UNKNOWN" | "SUCCEEDED" | "FAILED" | "CLOSED";
            /** Format: date-time */
            succeededAt?: string;
            title: string;
            transactionId?: string;
            /** Format: int64 */
            version: string;
        };
        PayRequest: {
            /** Format: decimal */
            amount: string;
            billIds: string[];
            /** @enum {string} */
            channel: "CASH" | "WECHAT_NATIVE" | "WECHAT_JSAPI" | "WECHAT_H5";
            openid?: string;
        };
        PrintResponse: {
            /** Format: int64 */
            id: string;
            original?: boolean;
            /** Format: date-time */
            printedAt?: string;
            /** Format: int64 */
            printedBy?: string;
            /** Format: int32 */
            printNo?: number;
            /** Format: int64 */
            receiptId?: string;
            /** Format: date-time */
            voidedAt?: string;
        };
        ReceiptLine: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            billId?: string;
            billNumber?: string;
            /** Format: int64 */
            houseId?: string;
            title: string;
        };
        ReceiptView: {
            /** Format: decimal */
            amount?: string;
            channel?: string;
            /** Format: int64 */
            id: string;
            /** Format: date-time */
            issuedAt?: string;
            /** Format: int64 */
            issuedBy?: string;
            kind?: string;
            /** Format: date-time */
            lastPrintedAt?: string;
            lines: components["schemas"]["ReceiptLine"][];
            number?: string;
            /** Format: int64 */
            payerId?: string;
            /** Format: int64 */
            paymentId?: string;
            /** Format: int32 */
            prints?: number;
            /** Format: int64 */
            projectId?: string;
            status: string;
            /** Format: date-time */
            voidedAt?: string;
            voidReason?: string;
        };
        Received: {
            /** Format: decimal */
            amount?: string;
            /** Format: int64 */
            count?: string;
            method?: string;
        };
        RefundRequest: {
            /** Format: decimal */
            amount: string;
            /** Format: int64 */
            paymentId: string;
            reason: string;
        };
        RefundView: {
            /** Format: decimal */
            amount?: string;
            automatic?: boolean;
            availableActions: string[];
            /** @enum {string} */
            channel?: "CASH" | "WECHAT_NATIVE" | "WECHAT_JSAPI" | "WECHAT_H5";
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            createdBy?: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: int64 */
            id: string;
            lastError?: string;
            number?: string;
            /** @enum {string} */
            paidOutIn?: "CASH" | "WECHAT_NATIVE" | "WECHAT_JSAPI" | "WECHAT_H5";
            parts: components["schemas"]["PartView"][];
            /** Format: int64 */
            paymentId?: string;
            /** Format: int64 */
            projectId?: string;
            reason?: string;
            /** @enum {string} */
            status: "CREATED" | "PROCESSING" | "UNKNOWN" | "DUE" | "ABNORMAL" | "SUCCEEDED";
            /** Format: int64 */
            version: string;
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
        SourceRef: {
            /** Format: int64 */
            id: string;
            /** Format: int32 */
            round?: number;
            type?: string;
        };
        TakeBackRequest: {
            reason: string;
        };
        Undecided: {
            /** Format: int32 */
            ageSeconds?: number;
            /** Format: decimal */
            amount?: string;
            /** Format: int32 */
            checks?: number;
            /** Format: int64 */
            companyId?: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: string;
            lastError?: string;
            /** @enum {string} */
            method?: "CASH" | "WECHAT_NATIVE" | "WECHAT_JSAPI" | "WECHAT_H5";
            /** Format: date-time */
            nextCheckAt?: string;
            number?: string;
            /** Format: int64 */
            projectId?: string;
            status: string;
        };
        VoidRequest: {
            reason: string;
        };
        Vouchers: {
            items: components["schemas"]["VoucherView"][];
        };
        VoucherView: {
            /** Format: date */
            businessOn?: string;
            entries: components["schemas"]["EntryView"][];
            /** Format: int64 */
            id: string;
            memo?: string;
            /** Format: date-time */
            postedAt?: string;
            /** Format: int64 */
            sourceId?: string;
            sourceKind?: string;
            step?: string;
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
                    "*/*": components["schemas"]["BillStatistics"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                houseId?: string;
                issuedFrom?: string;
                issuedTo?: string;
                mine?: boolean;
                overdue?: boolean;
                page?: number;
                projectId?: string;
                q?: string;
                size?: number;
                status?: ("ISSUED" | "PARTLY_PAID" | "PAID" | "VOIDED")[];
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
                    "*/*": components["schemas"]["PageBillResponse"];
                };
            };
        };
    };
    one_3: {
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
                    "*/*": components["schemas"]["BillResponse"];
                };
            };
        };
    };
    voidBill: {
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
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BillResponse"];
                };
            };
        };
    };
    list_3: {
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
                "application/json": components["schemas"]["BillFilter"];
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
    one_4: {
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
    list_2: {
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
                    "*/*": components["schemas"]["ChargeItems"];
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
                "application/json": components["schemas"]["NewChargeItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChargeItem"];
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
                "application/json": components["schemas"]["ChangeChargeItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ChargeItem"];
                };
            };
        };
    };
    balances: {
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
                    "*/*": components["schemas"]["Balances"];
                };
            };
        };
    };
    vouchers: {
        parameters: {
            query: {
                billId: string;
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
                    "*/*": components["schemas"]["Vouchers"];
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
    undecidedPayments: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                status?: ("CREATED" | "SUBMITTED" | "UNKNOWN" | "SUCCEEDED" | "FAILED" | "CLOSED")[];
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
                    "*/*": components["schemas"]["PageUndecided"];
                };
            };
        };
    };
    askAboutPayment: {
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
                    "*/*": components["schemas"]["Undecided"];
                };
            };
        };
    };
    undecidedRefunds: {
        parameters: {
            query?: {
                page?: number;
                size?: number;
                status?: ("CREATED" | "PROCESSING" | "UNKNOWN" | "DUE" | "ABNORMAL" | "SUCCEEDED")[];
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
                    "*/*": components["schemas"]["PageUndecided"];
                };
            };
        };
    };
    askAboutRefund: {
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
                    "*/*": components["schemas"]["Undecided"];
                };
            };
        };
    };
    notice: {
        parameters: {
            query?: {
                "DATE_FORMATTER.decimalStyle.decimalSeparator"?: string;
                "DATE_FORMATTER.decimalStyle.negativeSign"?: string;
                "DATE_FORMATTER.decimalStyle.positiveSign"?: string;
                "DATE_FORMATTER.decimalStyle.zeroDigit"?: string;
                "DATE_FORMATTER.resolverFields"?: {
                    baseUnit?: {
                        dateBased?: boolean;
                        duration?: string;
                        durationEstimated?: boolean;
                        timeBased?: boolean;
                    };
                    dateBased?: boolean;
                    rangeUnit?: {
                        dateBased?: boolean;
                        duration?: string;
                        durationEstimated?: boolean;
                        timeBased?: boolean;
                    };
                    timeBased?: boolean;
                }[];
                "DATE_FORMATTER.resolverStyle"?: "STRICT" | "SMART" | "LENIENT";
                "DECIMAL_FORMAT_SYMBOLS.currency.currencyCode"?: string;
                "DECIMAL_FORMAT_SYMBOLS.currency.defaultFractionDigits"?: number;
                "DECIMAL_FORMAT_SYMBOLS.currency.numericCode"?: number;
                "DECIMAL_FORMAT_SYMBOLS.currencySymbol"?: string;
                "DECIMAL_FORMAT_SYMBOLS.decimalSeparator"?: string;
                "DECIMAL_FORMAT_SYMBOLS.digit"?: string;
                "DECIMAL_FORMAT_SYMBOLS.groupingSeparator"?: string;
                "DECIMAL_FORMAT_SYMBOLS.infinity"?: string;
                "DECIMAL_FORMAT_SYMBOLS.minusSign"?: string;
                "DECIMAL_FORMAT_SYMBOLS.monetaryGroupingSeparator"?: string;
                "DECIMAL_FORMAT_SYMBOLS.patternSeparator"?: string;
                "DECIMAL_FORMAT_SYMBOLS.percent"?: string;
                "DECIMAL_FORMAT_SYMBOLS.perMill"?: string;
                "DECIMAL_FORMAT_SYMBOLS.zeroDigit"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Answer"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                billId?: string;
                page?: number;
                projectId?: string;
                size?: number;
                status?: ("CREATED" | "SUBMITTED" | "UNKNOWN" | "SUCCEEDED" | "FAILED" | "CLOSED")[];
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
                    "*/*": components["schemas"]["PagePaymentView"];
                };
            };
        };
    };
    pay: {
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
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PaymentView"];
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
                    "*/*": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    close: {
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
                    "*/*": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    sync_1: {
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
                    "*/*": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    takeBack: {
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
                "application/json": components["schemas"]["TakeBackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                billId?: string;
                page?: number;
                projectId?: string;
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
                    "*/*": components["schemas"]["PageReceiptView"];
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
                    "*/*": components["schemas"]["ReceiptView"];
                };
            };
        };
    };
    print: {
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
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PrintResponse"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                billId?: string;
                page?: number;
                paymentId?: string;
                size?: number;
                status?: ("CREATED" | "PROCESSING" | "UNKNOWN" | "DUE" | "ABNORMAL" | "SUCCEEDED")[];
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
                    "*/*": components["schemas"]["PageRefundView"];
                };
            };
        };
    };
    make: {
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
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RefundView"];
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
                    "*/*": components["schemas"]["RefundView"];
                };
            };
        };
    };
    payOut: {
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
                    "*/*": components["schemas"]["RefundView"];
                };
            };
        };
    };
    retry: {
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
                    "*/*": components["schemas"]["RefundView"];
                };
            };
        };
    };
    sync: {
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
                    "*/*": components["schemas"]["RefundView"];
                };
            };
        };
    };
}
