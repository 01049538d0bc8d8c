package io.banyan.notice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts notice-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NoticeServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(NoticeServiceApplication.class, args);
    }
}
