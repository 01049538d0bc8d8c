package io.banyan.patrol.label;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param secret signs the labels; when it is empty, a key is made once and kept in the database */
@ConfigurationProperties("banyan.patrol.label")
public record LabelProperties(@DefaultValue("") String secret) {}
