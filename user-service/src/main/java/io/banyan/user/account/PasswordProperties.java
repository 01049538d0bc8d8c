package io.banyan.user.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param cost of bcrypt: each step doubles the time of a guess; stored hashes keep the cost they were made with */
@ConfigurationProperties("banyan.user.password")
public record PasswordProperties(@DefaultValue("10") int cost) {}
