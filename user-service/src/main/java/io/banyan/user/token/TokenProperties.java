package io.banyan.user.token;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param serviceSecrets  {@code name=secret,name=secret}
 * @param publicUrl       address of the gateway, for the metadata document
 * @param accessToken     life of an access token
 * @param refreshIdle     a sign-in not used for so long is over
 * @param refreshAbsolute a sign-in is over after this, however much it is used
 */
@ConfigurationProperties("banyan.user.token")
public record TokenProperties(
        @DefaultValue("") String serviceSecrets,
        @DefaultValue("http://127.0.0.1:8080") URI publicUrl,
        @DefaultValue("10m") Duration accessToken,
        @DefaultValue("7d") Duration refreshIdle,
        @DefaultValue("30d") Duration refreshAbsolute) {

    @Override
    public String toString() {
        return "TokenProperties[" + publicUrl + "]";
    }
}
