package io.banyan.patrol;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts patrol-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PatrolServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(PatrolServiceApplication.class, args);
    }
}
