package io.banyan.common.probe;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ProbeApplication {}
