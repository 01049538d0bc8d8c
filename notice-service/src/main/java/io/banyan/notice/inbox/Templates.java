package io.banyan.notice.inbox;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words of every template in Chinese and English. Wrong or missing words stop the start, not a message. */
final class Templates {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Properties> words;

    private Templates(Map<String, Properties> words) {
        this.words = words;
    }

    /** What a reader sees. */
    record Text(String title, String body) {}

    static Templates load() {
        var words = Map.of("zh", read("zh_CN"), "en", read("en"));
        words.forEach((language, texts) -> {
            for (var template : Template.values()) {
                requireComplete(language, texts, template);
            }
        });
        return new Templates(words);
    }

    /** @param locale English if it says so, Chinese otherwise */
    Text render(Template template, Map<String, String> variables, Locale locale) {
        var texts = words.get(locale.getLanguage().equals("en") ? "en" : "zh");
        if (texts == null) {
            throw new IllegalStateException("No words for " + locale);
        }
        return new Text(
                fill(texts.getProperty(template.code() + ".title"), variables),
                fill(texts.getProperty(template.code() + ".body"), variables));
    }

    private static String fill(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            var value = variables.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The variable " + found.group(1) + " is missing");
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    private static void requireComplete(String language, Properties texts, Template template) {
        var used = new HashSet<String>();
        for (var part : new String[] {".title", ".body"}) {
            var text = texts.getProperty(template.code() + part);
            if (text == null || text.isBlank()) {
                throw new IllegalStateException("No " + language + " words for " + template.code() + part);
            }
            VARIABLE.matcher(text).results().forEach(found -> used.add(found.group(1)));
        }
        if (!used.equals(template.variables())) {
            throw new IllegalStateException("The %s words of %s use %s instead of %s"
                    .formatted(language, template.code(), used, template.variables()));
        }
    }

    private static Properties read(String locale) {
        var file = "/templates/messages_" + locale + ".properties";
        try (var in = Templates.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
