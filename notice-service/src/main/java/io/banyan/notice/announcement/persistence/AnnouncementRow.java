package io.banyan.notice.announcement.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.banyan.notice.announcement.Announcement;
import io.banyan.notice.announcement.AnnouncementStatus;
import io.banyan.notice.announcement.Words;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@TableName("announcement")
class AnnouncementRow {

    @TableId(type = IdType.INPUT)
    Long id;

    long companyId;
    long projectId;
    String building;
    String title;
    String body;
    boolean urgent;
    AnnouncementStatus status;
    Instant publishAt;
    Instant publishedAt;
    Instant withdrawnAt;
    long createdBy;
    Instant createdAt;

    @Version
    long version;

    static AnnouncementRow of(Announcement announcement) {
        var row = new AnnouncementRow();
        var facts = announcement.facts();
        row.id = facts.id();
        row.companyId = facts.companyId();
        row.projectId = facts.projectId();
        row.createdBy = facts.createdBy();
        row.createdAt = facts.createdAt();
        row.version = facts.version();
        row.building = announcement.words().building();
        row.title = announcement.words().title();
        row.body = announcement.words().body();
        row.urgent = announcement.words().urgent();
        row.status = announcement.status();
        row.publishAt = announcement.times().publishAt();
        row.publishedAt = announcement.times().publishedAt();
        row.withdrawnAt = announcement.times().withdrawnAt();
        return row;
    }

    Announcement toAnnouncement() {
        return Announcement.restore(
                new Announcement.Facts(id, companyId, projectId, createdBy, createdAt, version),
                new Words(building, title, body, urgent),
                status,
                new Announcement.Times(publishAt, publishedAt, withdrawnAt));
    }
}
