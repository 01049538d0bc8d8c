package io.banyan.inventory.loan;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remindBefore days before the last one on which the borrower is reminded
 * @param zone         of business days
 * @param batch        how many one sweep reminds at most
 */
@ConfigurationProperties("banyan.inventory.loan")
public record LoanProperties(
        @DefaultValue("1") int remindBefore,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("100") int batch) {}
