package io.banyan.common.seata.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.openfeign.EnableFeignClients;

/** Started as a process of its own, once as {@code desk} and once as {@code store}. */
@SpringBootApplication
@EnableFeignClients
@EnableConfigurationProperties(Run.class)
public class Demo {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "demo");
        SpringApplication.run(Demo.class, args);
    }
}
