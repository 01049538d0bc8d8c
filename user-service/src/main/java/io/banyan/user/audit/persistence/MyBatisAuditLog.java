package io.banyan.user.audit.persistence;

import io.banyan.common.contract.audit.AuditRecorded;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.web.PageRequest;
import io.banyan.user.audit.AuditEntry;
import io.banyan.user.audit.AuditLog;
import io.banyan.user.audit.Link;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisAuditLog implements AuditLog {

    private static final int LONGEST_SUBJECT = 190;

    private final AuditMapper mapper;
    private final JsonMapper json = BanyanJson.mapper();

    MyBatisAuditLog(AuditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void lock(long companyId) {
        var _ = mapper.lock(companyId);
    }

    @Override
    public Optional<Head> head(long companyId) {
        return mapper.head(companyId);
    }

    @Override
    public boolean knows(String eventId) {
        return mapper.count(eventId) > 0;
    }

    @Override
    public void add(Link link, AuditRecorded news) {
        mapper.add(link, link.hash(), news, news.eventId().toString());
        var subjects = news.rows().stream()
                .map(row -> row.table() + ":" + row.row())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_SUBJECT)))
                .distinct()
                .toList();
        if (!subjects.isEmpty()) {
            var _ = mapper.addSubjects(link.companyId(), link.seq(), subjects);
        }
    }

    @Override
    public List<AuditEntry> page(Filter filter, PageRequest page) {
        return mapper.page(filter, page).stream()
                .map(one -> AuditEntry.of(one.seq(), json.readValue(one.body(), AuditRecorded.class), one.hash()))
                .toList();
    }

    @Override
    public long count(Filter filter) {
        return mapper.total(filter);
    }

    @Override
    public String written(AuditRecorded news) {
        return json.writeValueAsString(news);
    }
}
