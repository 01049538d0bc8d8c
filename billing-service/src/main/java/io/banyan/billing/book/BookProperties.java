package io.banyan.billing.book;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param zone where a business day begins and ends */
@ConfigurationProperties("banyan.billing.book")
public record BookProperties(@DefaultValue("Asia/Shanghai") ZoneId zone) {}
