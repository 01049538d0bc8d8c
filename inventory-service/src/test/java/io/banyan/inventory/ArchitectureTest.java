package io.banyan.inventory;

import io.banyan.common.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(InventoryServiceApplication.class);
    }
}
