package io.banyan.paysim;

import io.banyan.paysim.journal.Journal;
import io.banyan.paysim.wire.KeyFiles;
import io.banyan.paysim.wire.Keyring;
import io.banyan.paysim.wire.PlatformSigner;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/// What the simulator needs, named one by one: it also runs inside the tests of a service, whose class path would make
/// Boot configure databases, brokers and discovery as well.
@Configuration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
class PaySimConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Keyring keyring(Environment environment) {
        return KeyFiles.in(directory(environment)).openOrCreate();
    }

    @Bean
    PlatformSigner platformSigner(Keyring keyring, Clock clock) {
        return new PlatformSigner(keyring.platformPrivateKey(), keyring.publicKeyId(), clock);
    }

    @Bean
    Journal journal(Environment environment, JsonMapper json) {
        return Journal.open(directory(environment).resolve("journal.jsonl"), json);
    }

    private static Path directory(Environment environment) {
        return Path.of(environment.getRequiredProperty("banyan.wechatpay.dir"));
    }
}
