package io.banyan.common.web;

import io.banyan.common.problem.ProblemDocuments;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class WebAutoConfiguration {

    /** After the trace, so that a refusal has its id, and before everything that costs something. */
    @Bean
    FilterRegistrationBean<AdmissionFilter> admissionFilter(
            @Value("${banyan.web.at-once:128}") int places,
            @Value("${banyan.web.patience:1s}") Duration patience,
            ProblemDocuments documents,
            LocaleResolver locales) {
        var registration = new FilterRegistrationBean<>(new AdmissionFilter(places, patience, documents, locales));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebMvcConfigurer apiConventions() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Arguments());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                QueryTimes.addTo(registry);
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new KnownParameters());
            }
        };
    }
}
