package io.banyan.common.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts {@code banyan-defaults.yml} below everything else: a service's own settings, Nacos and the environment win over it. An imported file
 * would win over the file that imports it. Runs before configuration is read, because reading it already needs the address of Nacos.
 */
class Defaults implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var values = new LinkedHashMap<String, Object>();
        for (var document : documents()) {
            for (var name : document.getPropertyNames()) {
                values.put(name, document.getProperty(name));
            }
        }
        DefaultPropertiesPropertySource.addOrMerge(values, environment.getPropertySources());
    }

    private static Iterable<MapPropertySource> documents() {
        try {
            return new YamlPropertySourceLoader()
                    .load("banyan-defaults", new ClassPathResource("banyan-defaults.yml")).stream()
                            .map(document -> new MapPropertySource(document.getName(), unwrapped(document.getSource())))
                            .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without the origin that Boot attaches to each value. */
    private static Map<String, Object> unwrapped(Object source) {
        var plain = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) source).forEach((name, value) -> plain.put(String.valueOf(name), String.valueOf(value)));
        return plain;
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
