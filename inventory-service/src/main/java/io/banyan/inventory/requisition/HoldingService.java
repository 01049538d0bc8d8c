package io.banyan.inventory.requisition;

import io.banyan.inventory.document.DocumentNumber;
import io.banyan.inventory.document.DocumentNumbers;
import io.banyan.inventory.stock.DocumentKind;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.stock.PromiseService;
import io.banyan.inventory.stock.Shortage;
import io.banyan.inventory.stock.StockProblem;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Promises stock to requisitions and gives promises back, inside the transaction of the requisition. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HoldingService {

    private final PromiseService promises;
    private final Warehouses warehouses;
    private final DocumentNumbers numbers;

    HoldingService(PromiseService promises, Warehouses warehouses, DocumentNumbers numbers) {
        this.promises = promises;
        this.warehouses = warehouses;
        this.numbers = numbers;
    }

    /**
     * Holds everything in one warehouse of the project: the default one if it has all, otherwise the first that has. When none has, the
     * refusal names the first item that is short in the default one.
     *
     * @return the warehouse
     */
    public long hold(long companyId, long projectId, List<ItemQuantity> wanted) {
        @Nullable Shortage missing = null;
        for (var warehouse : warehouses.serving(projectId)) {
            if (warehouse.companyId() != companyId) {
                continue;
            }
            var shortage = promises.shortage(warehouse.id(), wanted).or(() -> promises.hold(warehouse.id(), wanted));
            if (shortage.isEmpty()) {
                return warehouse.id();
            }
            missing = missing == null ? shortage.get() : missing;
        }
        throw missing == null ? WarehouseProblem.none(projectId) : StockProblem.insufficient(missing);
    }

    /** Holds everything in this warehouse. */
    public void holdIn(long warehouseId, List<ItemQuantity> wanted) {
        promises.hold(warehouseId, wanted).ifPresent(shortage -> {
            throw StockProblem.insufficient(shortage);
        });
        promises.watch(warehouseId, wanted);
    }

    public void release(long warehouseId, List<ItemQuantity> held) {
        promises.release(warehouseId, held);
    }

    /** What was held in a try is promised for good: tells if too little is left. */
    public void watch(Requisition requisition) {
        promises.watch(requisition.facts().warehouseId(), requisition.held());
    }

    public DocumentNumber number(long projectId, DocumentKind kind) {
        return numbers.next(projectId, kind);
    }
}
