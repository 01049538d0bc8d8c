-- Runs on MySQL 8.4 and MariaDB 11.4. Instants are UTC. Money DECIMAL(14,2), prices (18,6), quantities (14,3).

-- project_id 0: for every project of the company.
CREATE TABLE ticket_category (
    id                 BIGINT         NOT NULL PRIMARY KEY,
    company_id         BIGINT         NOT NULL,
    project_id         BIGINT         NOT NULL DEFAULT 0,
    parent_id          BIGINT         NULL,
    code               VARCHAR(40)    NOT NULL,
    name_zh            VARCHAR(60)    NOT NULL,
    name_en            VARCHAR(60)    NOT NULL,
    sort               INT            NOT NULL DEFAULT 0,
    active             BOOLEAN        NOT NULL DEFAULT TRUE,
    leaf               BOOLEAN        NOT NULL,
    kind               VARCHAR(24)    NOT NULL,
    priority           VARCHAR(8)     NOT NULL,
    response_minutes   INT            NOT NULL,
    resolution_minutes INT            NOT NULL,
    skill              VARCHAR(40)    NULL,
    charge_mode        VARCHAR(16)    NOT NULL,
    call_out_fee       DECIMAL(14, 2) NOT NULL,
    labour_price       DECIMAL(18, 6) NOT NULL,
    order_price        DECIMAL(14, 2) NOT NULL,
    quote_required     BOOLEAN        NOT NULL,
    warranty_days      INT            NOT NULL,
    auto_confirm_days  INT            NOT NULL,
    public_area_free   BOOLEAN        NOT NULL,
    version            BIGINT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_ticket_category (company_id, project_id, code),
    CONSTRAINT ck_ticket_category_money CHECK (call_out_fee >= 0 AND labour_price >= 0 AND order_price >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE service_item (
    id          BIGINT         NOT NULL PRIMARY KEY,
    company_id  BIGINT         NOT NULL,
    project_id  BIGINT         NOT NULL DEFAULT 0,
    category_id BIGINT         NOT NULL,
    code        VARCHAR(40)    NOT NULL,
    name_zh     VARCHAR(60)    NOT NULL,
    name_en     VARCHAR(60)    NOT NULL,
    unit        VARCHAR(20)    NOT NULL,
    price       DECIMAL(18, 6) NOT NULL,
    active      BOOLEAN        NOT NULL DEFAULT TRUE,
    version     BIGINT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_service_item (category_id, code),
    CONSTRAINT ck_service_item_price CHECK (price >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Copy of user-service's facts, so that a number and a business date need no call.
CREATE TABLE project_copy (
    project_id BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    code       VARCHAR(20) NOT NULL,
    name       VARCHAR(80) NOT NULL,
    zone       VARCHAR(40) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Copy of the technicians, kept by StaffChanged. as_of NULL: read from user-service, any event is newer.
CREATE TABLE crew_member (
    staff_id   BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    name       VARCHAR(80)  NOT NULL,
    skills     VARCHAR(500) NOT NULL,
    active     BOOLEAN      NOT NULL,
    as_of      DATETIME(6)  NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE crew_project (
    project_id BIGINT NOT NULL,
    staff_id   BIGINT NOT NULL,
    PRIMARY KEY (project_id, staff_id),
    KEY ix_crew_project_staff (staff_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE crew_loaded (
    project_id BIGINT      NOT NULL PRIMARY KEY,
    loaded_at  DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Last number given per project and business day.
CREATE TABLE ticket_number (
    project_id BIGINT NOT NULL,
    day        DATE   NOT NULL,
    last       INT    NOT NULL,
    PRIMARY KEY (project_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- visible FALSE: tried in a global transaction that is not decided; no query shows it.
CREATE TABLE ticket (
    id                BIGINT         NOT NULL PRIMARY KEY,
    company_id        BIGINT         NOT NULL,
    project_id        BIGINT         NOT NULL,
    number            VARCHAR(40)    NOT NULL,
    visible           BOOLEAN        NOT NULL,
    house_id          BIGINT         NULL,
    public_area_id    BIGINT         NULL,
    place_label       VARCHAR(200)   NOT NULL,
    building          VARCHAR(80)    NULL,
    requester_id      BIGINT         NULL,
    channel           VARCHAR(16)    NOT NULL,
    contact_name      VARCHAR(60)    NOT NULL,
    contact_phone     VARCHAR(32)    NULL,
    category_code     VARCHAR(40)    NOT NULL,
    category_zh       VARCHAR(60)    NOT NULL,
    category_en       VARCHAR(60)    NOT NULL,
    kind              VARCHAR(24)    NOT NULL,
    skill             VARCHAR(40)    NULL,
    title             VARCHAR(100)   NOT NULL,
    description       VARCHAR(2000)  NOT NULL,
    priority          VARCHAR(8)     NOT NULL,
    file_ids          VARCHAR(400)   NOT NULL,
    charge_mode       VARCHAR(16)    NOT NULL,
    free_reason       VARCHAR(16)    NULL,
    call_out_fee      DECIMAL(14, 2) NOT NULL,
    labour_price      DECIMAL(18, 6) NOT NULL,
    quote_required    BOOLEAN        NOT NULL,
    warranty_days     INT            NOT NULL,
    auto_confirm_days INT            NOT NULL,
    pay_by            DATETIME(6)    NULL,
    source_type       VARCHAR(32)    NULL,
    source_id         BIGINT         NULL,
    submitted_at      DATETIME(6)    NOT NULL,
    status            VARCHAR(16)    NOT NULL,
    suspended_from    VARCHAR(16)    NULL,
    assignee_id       BIGINT         NULL,
    assignee_name     VARCHAR(80)    NULL,
    assigned_at       DATETIME(6)    NULL,
    accepted_at       DATETIME(6)    NULL,
    arrived_at        DATETIME(6)    NULL,
    round             INT            NOT NULL,
    appointment_from  DATETIME(6)    NULL,
    appointment_to    DATETIME(6)    NULL,
    quote_amount      DECIMAL(14, 2) NULL,
    quote_state       VARCHAR(16)    NULL,
    completed_at      DATETIME(6)    NULL,
    confirm_by        DATETIME(6)    NULL,
    closed_at         DATETIME(6)    NULL,
    rated_at          DATETIME(6)    NULL,
    version           BIGINT         NOT NULL,
    UNIQUE KEY uk_ticket_number (project_id, number),
    UNIQUE KEY uk_ticket_source (source_type, source_id),
    KEY ix_ticket_project_status (project_id, status, submitted_at),
    KEY ix_ticket_requester (requester_id, submitted_at),
    KEY ix_ticket_house (house_id, submitted_at),
    KEY ix_ticket_assignee (assignee_id, status),
    KEY ix_ticket_confirm_by (status, confirm_by),
    KEY ix_ticket_pay_by (status, pay_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ticket_timeline (
    id          BIGINT        NOT NULL PRIMARY KEY,
    company_id  BIGINT        NOT NULL,
    project_id  BIGINT        NOT NULL,
    ticket_id   BIGINT        NOT NULL,
    at          DATETIME(6)   NOT NULL,
    what        VARCHAR(32)   NOT NULL,
    actor_id    BIGINT        NOT NULL,
    actor_name  VARCHAR(80)   NOT NULL,
    actor_kind  VARCHAR(16)   NOT NULL,
    from_status VARCHAR(16)   NULL,
    to_status   VARCHAR(16)   NULL,
    note        VARCHAR(1000) NULL,
    file_ids    VARCHAR(400)  NOT NULL,
    internal    BOOLEAN       NOT NULL,
    KEY ix_ticket_timeline_ticket (ticket_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ticket_appointment (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    project_id BIGINT       NOT NULL,
    ticket_id  BIGINT       NOT NULL,
    from_at    DATETIME(6)  NOT NULL,
    to_at      DATETIME(6)  NOT NULL,
    set_by     BIGINT       NOT NULL,
    set_by_name VARCHAR(80) NOT NULL,
    agreed_by  VARCHAR(80)  NOT NULL,
    reason     VARCHAR(500) NULL,
    set_at     DATETIME(6)  NOT NULL,
    KEY ix_ticket_appointment_ticket (ticket_id, id),
    CONSTRAINT ck_ticket_appointment CHECK (from_at < to_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- stage ORDER: paid before; QUOTE: the last quote of the round; COMPLETION: what was charged.
CREATE TABLE ticket_charge_line (
    id         BIGINT         NOT NULL PRIMARY KEY,
    company_id BIGINT         NOT NULL,
    project_id BIGINT         NOT NULL,
    ticket_id  BIGINT         NOT NULL,
    round      INT            NOT NULL,
    stage      VARCHAR(12)    NOT NULL,
    kind       VARCHAR(12)    NOT NULL,
    ref_id     BIGINT         NOT NULL,
    name       VARCHAR(120)   NOT NULL,
    unit       VARCHAR(20)    NOT NULL,
    quantity   DECIMAL(14, 3) NOT NULL,
    unit_price DECIMAL(18, 6) NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    KEY ix_ticket_charge_line_ticket (ticket_id, round, stage),
    CONSTRAINT ck_ticket_charge_line CHECK (quantity > 0 AND unit_price >= 0 AND amount >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row per completion; its id is the one reserved by the Idempotency-Key.
CREATE TABLE ticket_completion (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_id     BIGINT         NOT NULL,
    project_id     BIGINT         NOT NULL,
    ticket_id      BIGINT         NOT NULL,
    round          INT            NOT NULL,
    charge_mode    VARCHAR(16)    NOT NULL,
    free_reason    VARCHAR(16)    NULL,
    gross          DECIMAL(14, 2) NOT NULL,
    total          DECIMAL(14, 2) NOT NULL,
    work_log       VARCHAR(2000)  NOT NULL,
    labour_hours   DECIMAL(6, 2)  NOT NULL,
    completed_at   DATETIME(6)    NOT NULL,
    UNIQUE KEY uk_ticket_completion (ticket_id, round)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ticket_rating (
    ticket_id  BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    project_id BIGINT       NOT NULL,
    rated_by   BIGINT       NOT NULL,
    assignee_id BIGINT      NULL,
    speed      TINYINT      NOT NULL,
    result     TINYINT      NOT NULL,
    attitude   TINYINT      NOT NULL,
    words      VARCHAR(500) NULL,
    rated_at   DATETIME(6)  NOT NULL,
    KEY ix_ticket_rating_assignee (assignee_id),
    CONSTRAINT ck_ticket_rating CHECK (speed BETWEEN 1 AND 5 AND result BETWEEN 1 AND 5 AND attitude BETWEEN 1 AND 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ticket_comment (
    id            BIGINT        NOT NULL PRIMARY KEY,
    company_id    BIGINT        NOT NULL,
    project_id    BIGINT        NOT NULL,
    ticket_id     BIGINT        NOT NULL,
    author_id     BIGINT        NOT NULL,
    author_name   VARCHAR(80)   NOT NULL,
    author_kind   VARCHAR(16)   NOT NULL,
    text          VARCHAR(2000) NOT NULL,
    internal      BOOLEAN       NOT NULL,
    mentioned_ids VARCHAR(400)  NOT NULL,
    file_ids      VARCHAR(400)  NOT NULL,
    written_at    DATETIME(6)   NOT NULL,
    KEY ix_ticket_comment_ticket (ticket_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Billing's facts, mirrored by its events.
CREATE TABLE ticket_bill (
    bill_id    BIGINT         NOT NULL PRIMARY KEY,
    company_id BIGINT         NOT NULL,
    project_id BIGINT         NOT NULL,
    ticket_id  BIGINT         NOT NULL,
    round      INT            NOT NULL,
    number     VARCHAR(40)    NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    paid       DECIMAL(14, 2) NOT NULL,
    refunded   DECIMAL(14, 2) NOT NULL,
    status     VARCHAR(12)    NOT NULL,
    paid_at    DATETIME(6)    NULL,
    KEY ix_ticket_bill_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- visible FALSE: tried together with a reservation in the store, not decided yet.
CREATE TABLE requisition (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL,
    ticket_id    BIGINT       NOT NULL,
    round        INT          NOT NULL,
    visible      BOOLEAN      NOT NULL,
    status       VARCHAR(12)  NOT NULL,
    reason       VARCHAR(500) NULL,
    requested_by BIGINT       NOT NULL,
    requester_name VARCHAR(80) NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    KEY ix_requisition_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE requisition_line (
    requisition_id BIGINT         NOT NULL,
    item_id        BIGINT         NOT NULL,
    name           VARCHAR(120)   NOT NULL,
    unit           VARCHAR(20)    NOT NULL,
    unit_price     DECIMAL(18, 6) NOT NULL,
    requested      DECIMAL(14, 3) NOT NULL,
    issued         DECIMAL(14, 3) NOT NULL DEFAULT 0,
    used           DECIMAL(14, 3) NOT NULL DEFAULT 0,
    returned       DECIMAL(14, 3) NOT NULL DEFAULT 0,
    PRIMARY KEY (requisition_id, item_id),
    CONSTRAINT ck_requisition_line CHECK (requested > 0 AND issued >= 0 AND used >= 0 AND returned >= 0
        AND used + returned <= issued)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE material_return (
    id             BIGINT      NOT NULL PRIMARY KEY,
    company_id     BIGINT      NOT NULL,
    project_id     BIGINT      NOT NULL,
    ticket_id      BIGINT      NOT NULL,
    requisition_id BIGINT      NOT NULL,
    returned_by    BIGINT      NOT NULL,
    returned_at    DATETIME(6) NOT NULL,
    KEY ix_material_return_ticket (ticket_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE material_return_line (
    return_id BIGINT         NOT NULL,
    item_id   BIGINT         NOT NULL,
    quantity  DECIMAL(14, 3) NOT NULL,
    PRIMARY KEY (return_id, item_id),
    CONSTRAINT ck_material_return_line CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
