package io.banyan.billing;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.book.BookProperties;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Charges and payments 收费. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BillingServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(BillingServiceApplication.class, args);
    }

    @Bean
    BookDates bookDates(Clock clock, BookProperties properties) {
        return new BookDates(clock, properties.zone());
    }
}
