package io.banyan.common.seata.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Makes the actions of one test run its own, so that what another run left undecided on the same server does not reach it. */
@ConfigurationProperties("demo.run")
record Run(String name) {}
