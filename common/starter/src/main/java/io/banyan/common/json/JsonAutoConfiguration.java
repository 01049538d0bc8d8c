package io.banyan.common.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class JsonAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer banyanJson() {
        return builder -> BanyanJson.apply(builder);
    }
}
