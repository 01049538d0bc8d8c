package io.banyan.paysim;

import org.springframework.boot.builder.SpringApplicationBuilder;

/// Starts the simulator as a process of its own. Port: `SERVER_PORT`; keys and orders: `BANYAN_WECHATPAY_DIR`.
public final class PaySimApplication {

    private PaySimApplication() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(PaySimConfiguration.class)
                .properties("spring.config.name=paysim")
                .run(arguments);
    }
}
