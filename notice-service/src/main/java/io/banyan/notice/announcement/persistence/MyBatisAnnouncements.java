package io.banyan.notice.announcement.persistence;

import io.banyan.common.outbox.Outbox;
import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.notice.announcement.Announcement;
import io.banyan.notice.announcement.AnnouncementQueries;
import io.banyan.notice.announcement.AnnouncementView;
import io.banyan.notice.announcement.Announcements;
import io.banyan.notice.residence.Home;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAnnouncements implements Announcements, AnnouncementQueries {

    private final AnnouncementMapper mapper;
    private final Outbox outbox;

    MyBatisAnnouncements(AnnouncementMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Override
    public Optional<Announcement> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(AnnouncementRow::toAnnouncement);
    }

    @Override
    public void add(Announcement announcement) {
        mapper.insert(AnnouncementRow.of(announcement));
    }

    @Override
    public void save(Announcement announcement) {
        Changed.one(mapper.updateById(AnnouncementRow.of(announcement)), "The announcement");
        announcement
                .takeNews()
                .forEach(news -> outbox.append(news, announcement.facts().version() + 1));
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return mapper.due(now, most);
    }

    @Override
    public void noteRead(Announcement announcement, long personId, Instant now) {
        var facts = announcement.facts();
        mapper.noteRead(facts.id(), personId, facts.companyId(), facts.projectId(), now);
    }

    @Override
    public Page<AnnouncementView> forStaff(Reader reader, Filter filter, PageRequest page) {
        if (reader.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return page(
                mapper.forStaff(reader, filter, page.size(), page.offset()),
                reader,
                page,
                mapper.countForStaff(reader, filter));
    }

    @Override
    public Page<AnnouncementView> forResidents(Reader reader, Set<Home> homes, Filter filter, PageRequest page) {
        if (homes.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return page(
                mapper.forResidents(reader, homes, filter, page.size(), page.offset()),
                reader,
                page,
                mapper.countForResidents(reader, homes, filter));
    }

    @Override
    public Optional<AnnouncementView> one(long id, Reader reader) {
        return Optional.ofNullable(mapper.one(id, reader)).map(line -> line.seenBy(reader));
    }

    private static Page<AnnouncementView> page(
            List<AnnouncementLine> lines, Reader reader, PageRequest page, long total) {
        return Page.of(lines.stream().map(line -> line.seenBy(reader)).toList(), page, total);
    }
}
