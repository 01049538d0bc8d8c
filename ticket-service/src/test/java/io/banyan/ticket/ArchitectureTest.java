package io.banyan.ticket;

import io.banyan.common.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(TicketServiceApplication.class);
    }
}
