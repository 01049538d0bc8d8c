package io.banyan.gateway.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What browsers and proxies in front of the gateway need.
 *
 * @param folder                where on the class path the web clients are, one folder each
 * @param contentSecurityPolicy for pages
 * @param strictTransport       value of `Strict-Transport-Security`; empty where there is no TLS
 * @param trustedProxies        addresses whose last `X-Forwarded-For` entry and `X-Forwarded-Proto` are believed
 */
@ConfigurationProperties("banyan.gateway.web")
record WebSettings(
        @DefaultValue("META-INF/resources/") String folder,
        String contentSecurityPolicy,
        @DefaultValue("") String strictTransport,
        @DefaultValue List<String> trustedProxies) {

    WebSettings {
        trustedProxies = List.copyOf(trustedProxies);
    }
}
