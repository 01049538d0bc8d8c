package io.banyan.common.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of a service's exports, from its {@code exports.properties}: headers, and codes as people read them. */
public final class ExportWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource words;
    private final ZoneId zone;

    ExportWords(ZoneId zone) {
        this.zone = zone;
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("exports");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setFallbackToSystemLocale(false);
        this.words = bundle;
    }

    /** The office speaks Chinese and English. */
    static String languageOf(Locale locale) {
        return isEnglish(locale) ? "en" : "zh-CN";
    }

    public static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** A moment in the zone of the business, to the minute. */
    public String at(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    /** @throws org.springframework.context.NoSuchMessageException when nobody has given it a word */
    public String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    public List<String> sayAll(String prefix, List<String> keys, Locale locale) {
        return keys.stream().map(key -> say(prefix + key, locale)).toList();
    }
}
