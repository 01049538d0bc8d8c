package io.banyan.billing.wechat.client;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.notification.NotificationParser;
import io.banyan.billing.channel.ChannelProblem;
import io.banyan.billing.wechat.WeChatPayProperties;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the merchant's keys when they are first needed and looks again as long as there are none, so that the service starts without them
 * and goes on when they come.
 */
@Component
class Merchants {

    private static final Logger log = LoggerFactory.getLogger(Merchants.class);

    private final WeChatPayProperties properties;
    private volatile @Nullable Merchant merchant;

    Merchants(WeChatPayProperties properties) {
        this.properties = properties;
    }

    /** @throws ChannelProblem {@code payment.channel-not-configured} */
    Merchant required() {
        return find().orElseThrow(() -> ChannelProblem.notConfigured("WeChat Pay"));
    }

    Optional<Merchant> find() {
        if (merchant == null) {
            merchant = load();
        }
        return Optional.ofNullable(merchant);
    }

    private synchronized @Nullable Merchant load() {
        if (merchant != null) {
            return merchant;
        }
        var directory = Path.of(properties.directory());
        var file = directory.resolve("merchant.properties");
        if (properties.directory().isEmpty() || !Files.isReadable(file)) {
            return null;
        }
        try {
            var settings = new Properties();
            settings.load(new StringReader(Files.readString(file)));
            var loaded = merchant(directory, settings);
            log.info("WeChat Pay is configured for merchant {}", loaded.mchid());
            return loaded;
        } catch (IOException | RuntimeException broken) {
            log.error("The merchant's keys cannot be read; WeChat Pay stays off", broken);
            return null;
        }
    }

    private Merchant merchant(Path directory, Properties settings) {
        var keys = new RSAPublicKeyConfig.Builder()
                .merchantId(required(settings, "mchid"))
                .merchantSerialNumber(required(settings, "merchantSerial"))
                .privateKeyFromPath(directory
                        .resolve(required(settings, "merchantPrivateKeyFile"))
                        .toString())
                .publicKeyFromPath(directory
                        .resolve(required(settings, "platformPublicKeyFile"))
                        .toString())
                .publicKeyId(required(settings, "publicKeyId"))
                .apiV3Key(required(settings, "apiV3Key"))
                .build();
        HttpClient http = new DefaultHttpClientBuilder()
                .config(keys)
                .okHttpClient(transport())
                .build();
        return new Merchant(
                required(settings, "mchid"), required(settings, "appid"), keys, http, new NotificationParser(keys));
    }

    /** A silent second POST could order twice: nothing is repeated here, the janitor asks instead. */
    private OkHttpClient transport() {
        var client = new OkHttpClient.Builder()
                .connectTimeout(properties.connectTimeout())
                .readTimeout(properties.readTimeout())
                .callTimeout(properties.readTimeout().plus(properties.connectTimeout()))
                .retryOnConnectionFailure(false);
        if (!properties.simulatorUrl().isEmpty()) {
            // The SDK has no setting for its address, and the signature does not cover the host.
            var simulator = HttpUrl.get(properties.simulatorUrl());
            client.addInterceptor(chain -> {
                var there = chain.request()
                        .url()
                        .newBuilder()
                        .scheme(simulator.scheme())
                        .host(simulator.host())
                        .port(simulator.port())
                        .build();
                return chain.proceed(chain.request().newBuilder().url(there).build());
            });
        }
        return client.build();
    }

    private static String required(Properties settings, String name) {
        var value = settings.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("merchant.properties has no " + name);
        }
        return value;
    }
}
