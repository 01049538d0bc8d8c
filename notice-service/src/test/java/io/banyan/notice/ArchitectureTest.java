package io.banyan.notice;

import io.banyan.common.test.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    ArchitectureTest() {
        super(NoticeServiceApplication.class);
    }
}
