package io.banyan.common.seata;

import javax.sql.DataSource;
import org.apache.seata.rm.fence.SpringFenceHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives Seata's fence this service's data source and transactions, which its own auto-configuration cannot do under Boot 4. */
final class Fence {

    private final FenceLog log;
    private final DataSource dataSource;
    private final TransactionTemplate transactions;

    Fence(FenceLog log, DataSource dataSource, PlatformTransactionManager transactionManager) {
        this.log = log;
        this.dataSource = dataSource;
        this.transactions = new TransactionTemplate(transactionManager);
        // A cancel that finds no row locks the gap under repeatable read, and deadlocks with other branches.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    void install() {
        log.check();
        SpringFenceHandler.setDataSource(dataSource);
        SpringFenceHandler.setTransactionTemplate(transactions);
    }
}
