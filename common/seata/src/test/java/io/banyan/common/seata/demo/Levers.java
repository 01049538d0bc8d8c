package io.banyan.common.seata.demo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a test pulls from outside to make this process wait or die at a chosen line. */
@Component
@RestController
class Levers {

    private volatile CountDownLatch gate = new CountDownLatch(1);
    private volatile boolean dieAfterConfirm;

    @PostMapping("/levers/{name}")
    void pull(@PathVariable("name") String name) {
        switch (name) {
            case "open-gate" -> gate.countDown();
            case "close-gate" -> gate = new CountDownLatch(1);
            case "die-after-confirm" -> dieAfterConfirm = true;
            default -> throw new IllegalArgumentException(name);
        }
    }

    void waitAtGate() {
        try {
            if (!gate.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The confirm is committed, the server has not heard of it. */
    void dieAfterThisCommitIfAsked() {
        if (dieAfterConfirm) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Runtime.getRuntime().halt(137);
                }
            });
        }
    }
}
