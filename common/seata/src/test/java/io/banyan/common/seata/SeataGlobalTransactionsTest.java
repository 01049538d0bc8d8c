package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.seata.core.context.RootContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class SeataGlobalTransactionsTest {

    private final GlobalTransactions transactions =
            new SeataGlobalTransactions(new FenceLog(new DriverManagerDataSource()));

    @AfterEach
    void clean() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
        RootContext.unbind();
    }

    @Test
    void refusesToBeginInsideALocalTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatThrownBy(() -> transactions.call("demo", () -> 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("would commit after the decision");
    }

    @Test
    void refusesToBeginInsideAnotherGlobalTransaction() {
        RootContext.bind("127.0.0.1:8091:42");

        assertThatThrownBy(() -> transactions.call("demo", () -> 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside another global transaction");
    }
}
