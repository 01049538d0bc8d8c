package io.banyan.common.export;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param mostRows   a longer list has to be narrowed
 * @param mostAtOnce exports of one person that wait or run, in one service
 * @param mostKept   exports of one person and one list that are kept
 * @param kept       how long a file can be fetched
 * @param page       rows that are read and stored at a time
 * @param lease      a run that has written nothing for so long is taken for dead
 * @param zone       of the date in the file's name
 */
@ConfigurationProperties("banyan.exports")
record ExportProperties(
        @DefaultValue("200000") int mostRows,
        @DefaultValue("3") int mostAtOnce,
        @DefaultValue("20") int mostKept,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("500") int page,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
