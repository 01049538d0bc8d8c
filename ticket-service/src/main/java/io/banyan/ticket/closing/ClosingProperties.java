package io.banyan.ticket.closing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param batch how many overdue tickets one sweep closes at most */
@ConfigurationProperties("banyan.ticket.closing")
public record ClosingProperties(@DefaultValue("100") int batch) {}
