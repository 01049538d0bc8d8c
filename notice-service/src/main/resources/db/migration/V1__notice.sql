-- A message of one person. Its text is made from the template when it is read; the title is kept as it was first written (zh-CN).
CREATE TABLE message (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    project_id BIGINT       NULL,
    person_id  BIGINT       NOT NULL,
    event_id   CHAR(36)     NOT NULL,
    template   VARCHAR(64)  NOT NULL,
    variables  TEXT         NOT NULL,
    title      VARCHAR(300) NOT NULL,
    link_type  VARCHAR(32)  NULL,
    link_id    BIGINT       NULL,
    created_at DATETIME(6)  NOT NULL,
    read_at    DATETIME(6)  NULL,
    UNIQUE KEY uk_message_event_person (event_id, person_id),
    KEY ix_message_person (person_id, id),
    KEY ix_message_unread (person_id, read_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE announcement (
    id           BIGINT        NOT NULL PRIMARY KEY,
    company_id   BIGINT        NOT NULL,
    project_id   BIGINT        NOT NULL,
    building     VARCHAR(60)   NULL,
    title        VARCHAR(100)  NOT NULL,
    body         TEXT          NOT NULL,
    urgent       BOOLEAN       NOT NULL,
    status       VARCHAR(16)   NOT NULL,
    publish_at   DATETIME(6)   NULL,
    published_at DATETIME(6)   NULL,
    withdrawn_at DATETIME(6)   NULL,
    created_by   BIGINT        NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    version      BIGINT        NOT NULL,
    KEY ix_announcement_project (project_id, status, published_at),
    KEY ix_announcement_due (status, publish_at),
    CONSTRAINT ck_announcement_status CHECK (status IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT ck_announcement_published CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
    CONSTRAINT ck_announcement_scheduled CHECK (status <> 'SCHEDULED' OR publish_at IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE announcement_read (
    announcement_id BIGINT      NOT NULL,
    person_id       BIGINT      NOT NULL,
    company_id      BIGINT      NOT NULL,
    project_id      BIGINT      NOT NULL,
    read_at         DATETIME(6) NOT NULL,
    PRIMARY KEY (announcement_id, person_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who completed a ticket last, told by ticket-service.
CREATE TABLE ticket_technician (
    ticket_id  BIGINT NOT NULL PRIMARY KEY,
    company_id BIGINT NOT NULL,
    project_id BIGINT NOT NULL,
    person_id  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
