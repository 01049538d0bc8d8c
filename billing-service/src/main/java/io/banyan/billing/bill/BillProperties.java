package io.banyan.billing.bill;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param dueInDays how many days after the issue a bill of a ticket is due */
@ConfigurationProperties("banyan.billing.bill")
public record BillProperties(@DefaultValue("7") int dueInDays) {}
