package io.banyan.paysim.wire;

import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Where a browser on this machine finds the simulator; known once the port is.
@Component
public class PublicAddress {

    private volatile int port;

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /// Address of the page on which the order is paid: what `code_url` and `h5_url` lead to.
    public String payPage(String outTradeNo) {
        return "http://127.0.0.1:%d/sim/pay/%s".formatted(port, outTradeNo);
    }
}
