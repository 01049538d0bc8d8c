package io.banyan.patrol;

import io.banyan.common.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(PatrolServiceApplication.class);
    }
}
