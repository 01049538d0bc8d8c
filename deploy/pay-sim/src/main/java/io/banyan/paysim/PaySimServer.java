package io.banyan.paysim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/// The simulator inside the JVM of a test. It is a plain Spring context and not a `SpringApplication`, so that it
/// neither
/// reads the service's configuration nor wakes its environment listeners (Nacos, Seata, logging).
public final class PaySimServer implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final int port;

    private PaySimServer(AnnotationConfigServletWebServerApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /// Starts on a free loopback port. Keys, `merchant.properties` and the journal are in `keyDir`; they are made if
    /// absent.
    public static PaySimServer start(Path keyDir) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        var sources = context.getEnvironment().getPropertySources();
        Map<String, Object> own = Map.of("server.port", 0, "banyan.wechatpay.dir", keyDir.toString());
        sources.addFirst(new MapPropertySource("paysim", own));
        // Also before system properties and environment: they belong to the service under test.
        sources.addAfter("paysim", fixedSettings());
        context.register(PaySimConfiguration.class);
        context.refresh();
        var server = context.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The simulator has no web server");
        }
        return new PaySimServer(context, server.getPort());
    }

    private static ResourcePropertySource fixedSettings() {
        try {
            return new ResourcePropertySource(
                    "paysim-fixed", "classpath:paysim.properties", PaySimServer.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /// Where requests for `https://api.mch.weixin.qq.com` are to be sent instead, without a trailing slash.
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
    }
}
