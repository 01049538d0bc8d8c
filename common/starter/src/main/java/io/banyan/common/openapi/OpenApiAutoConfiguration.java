package io.banyan.common.openapi;

import io.banyan.common.security.Caller;
import io.banyan.common.web.PageRequest;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(Long.class, new StringSchema().format("int64"))
                .replaceWithSchema(Long.TYPE, new StringSchema().format("int64"))
                .replaceWithSchema(BigDecimal.class, new StringSchema().format("decimal"))
                .addRequestWrapperToIgnore(Caller.class, PageRequest.class);
    }

    /** {@link PageRequest} is one argument in the code and two parameters on the wire. */
    @Bean
    OperationCustomizer pages() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == PageRequest.class)) {
                operation.addParametersItem(number("page", 1, null)).addParametersItem(number("size", 20, 100));
            }
            return operation;
        };
    }

    @Bean
    ModelConverter oneTypeOneName() {
        return new OneTypeOneName();
    }

    private static Parameter number(String name, int usual, @Nullable Integer most) {
        var schema = new IntegerSchema()._default(usual);
        schema.minimum(BigDecimal.ONE);
        if (most != null) {
            schema.maximum(BigDecimal.valueOf(most));
        }
        return new QueryParameter().name(name).required(false).schema(schema);
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title("Banyan " + service).version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }
}
