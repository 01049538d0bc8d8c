package io.banyan.common.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Titles come from {@code problems-common*.properties} and the service's own {@code problems*.properties}; Chinese unless asked for English. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(ProblemAdvice.class)
class ProblemAutoConfiguration {

    @Bean
    ProblemDocuments problemDocuments() {
        var titles = new ResourceBundleMessageSource();
        titles.setBasenames("problems", "problems-common");
        titles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        titles.setFallbackToSystemLocale(false);
        return new ProblemDocuments(titles);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(java.util.List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }
}
