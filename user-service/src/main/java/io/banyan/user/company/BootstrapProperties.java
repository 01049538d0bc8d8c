package io.banyan.user.company;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param login    of the platform's operator
 * @param password his first password; when it is missing one is made up and written to the log once
 */
@ConfigurationProperties("banyan.user.bootstrap")
public record BootstrapProperties(
        @DefaultValue("admin") String login,
        @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "BootstrapProperties[" + login + "]";
    }
}
