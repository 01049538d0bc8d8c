package io.banyan.user;

import io.banyan.common.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(UserServiceApplication.class);
    }
}
