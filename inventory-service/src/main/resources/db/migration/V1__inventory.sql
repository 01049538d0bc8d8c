-- Quantities have 3 decimals, unit prices and values 6; documents show values with 2.

CREATE TABLE item_category (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    parent_id  BIGINT      NOT NULL DEFAULT 0 COMMENT '0 at the top',
    name       VARCHAR(60) NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY uk_item_category (company_id, parent_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE item (
    id          BIGINT         NOT NULL PRIMARY KEY,
    company_id  BIGINT         NOT NULL,
    code        VARCHAR(40)    NOT NULL,
    name        VARCHAR(120)   NOT NULL,
    category_id BIGINT         NULL,
    brand       VARCHAR(60)    NULL,
    spec        VARCHAR(120)   NULL,
    model       VARCHAR(60)    NULL,
    unit        VARCHAR(16)    NOT NULL,
    sale_price  DECIMAL(18, 6) NOT NULL COMMENT 'what a resident pays for one unit',
    barcode     VARCHAR(64)    NULL,
    kind        VARCHAR(16)    NOT NULL,
    active      BOOLEAN        NOT NULL DEFAULT TRUE,
    version     BIGINT         NOT NULL DEFAULT 0,
    updated_at  DATETIME(6)    NOT NULL,
    UNIQUE KEY uk_item_code (company_id, code),
    UNIQUE KEY uk_item_barcode (company_id, barcode),
    KEY ix_item_category (company_id, category_id),
    CHECK (sale_price >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE supplier (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    contact    VARCHAR(60)  NULL,
    phone      VARCHAR(40)  NULL,
    tax_number VARCHAR(40)  NULL,
    note       VARCHAR(500) NULL,
    active     BOOLEAN      NOT NULL DEFAULT TRUE,
    version    BIGINT       NOT NULL DEFAULT 0,
    updated_at DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_supplier_name (company_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- default_slot is 1 or null, so that a project has one default warehouse at most.
CREATE TABLE warehouse (
    id           BIGINT      NOT NULL PRIMARY KEY,
    company_id   BIGINT      NOT NULL,
    project_id   BIGINT      NOT NULL,
    code         VARCHAR(40) NOT NULL,
    name         VARCHAR(60) NOT NULL,
    default_slot TINYINT     NULL,
    active       BOOLEAN     NOT NULL DEFAULT TRUE,
    version      BIGINT      NOT NULL DEFAULT 0,
    updated_at   DATETIME(6) NOT NULL,
    UNIQUE KEY uk_warehouse_code (project_id, code),
    UNIQUE KEY uk_warehouse_default (project_id, default_slot),
    KEY ix_warehouse_company (company_id),
    CHECK (default_slot = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What lies where: the sum of stock_movement, kept so that it can be guarded. place_kind WAREHOUSE or TICKET (custody of its technician).
CREATE TABLE stock (
    place_kind  VARCHAR(16)    NOT NULL,
    place_id    BIGINT         NOT NULL,
    item_id     BIGINT         NOT NULL,
    company_id  BIGINT         NOT NULL,
    project_id  BIGINT         NOT NULL,
    on_hand     DECIMAL(14, 3) NOT NULL DEFAULT 0,
    reserved    DECIMAL(14, 3) NOT NULL DEFAULT 0,
    total_value DECIMAL(20, 6) NOT NULL DEFAULT 0,
    PRIMARY KEY (place_kind, place_id, item_id),
    KEY ix_stock_project (company_id, project_id, place_kind),
    CONSTRAINT ck_stock_on_hand CHECK (on_hand >= 0),
    CONSTRAINT ck_stock_reserved CHECK (reserved >= 0),
    CONSTRAINT ck_stock_available CHECK (reserved <= on_hand),
    CONSTRAINT ck_stock_value CHECK (total_value >= 0),
    CONSTRAINT ck_stock_empty CHECK (on_hand > 0 OR total_value = 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The ledger: written once, never changed. The unique key makes a second posting of the same line impossible.
CREATE TABLE stock_movement (
    id               BIGINT         NOT NULL PRIMARY KEY,
    company_id       BIGINT         NOT NULL,
    project_id       BIGINT         NOT NULL,
    place_kind       VARCHAR(16)    NOT NULL,
    place_id         BIGINT         NOT NULL,
    item_id          BIGINT         NOT NULL,
    quantity         DECIMAL(14, 3) NOT NULL COMMENT 'positive came, negative went',
    unit_cost        DECIMAL(18, 6) NOT NULL,
    value            DECIMAL(20, 6) NOT NULL,
    balance_quantity DECIMAL(14, 3) NOT NULL COMMENT 'of the place after this movement',
    balance_value    DECIMAL(20, 6) NOT NULL,
    doc_kind         VARCHAR(16)    NOT NULL,
    doc_id           BIGINT         NOT NULL,
    line_no          INT            NOT NULL,
    ticket_id        BIGINT         NULL,
    batch            VARCHAR(40)    NULL,
    moved_by         BIGINT         NOT NULL,
    moved_at         DATETIME(6)    NOT NULL,
    UNIQUE KEY uk_stock_movement_once (doc_kind, doc_id, line_no, place_kind, place_id),
    KEY ix_stock_movement_place (place_kind, place_id, item_id, id),
    KEY ix_stock_movement_project (company_id, project_id, id),
    KEY ix_stock_movement_item (company_id, item_id, id),
    KEY ix_stock_movement_ticket (ticket_id, id),
    CONSTRAINT ck_stock_movement_quantity CHECK (quantity <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE stock_level (
    warehouse_id BIGINT         NOT NULL,
    item_id      BIGINT         NOT NULL,
    company_id   BIGINT         NOT NULL,
    project_id   BIGINT         NOT NULL,
    minimum      DECIMAL(14, 3) NOT NULL,
    maximum      DECIMAL(14, 3) NULL,
    low          BOOLEAN        NOT NULL DEFAULT FALSE COMMENT 'told already, until it is above the minimum again',
    told         BIGINT         NOT NULL DEFAULT 0 COMMENT 'how often it was told',
    version      BIGINT         NOT NULL DEFAULT 0,
    PRIMARY KEY (warehouse_id, item_id),
    CHECK (minimum >= 0),
    CHECK (maximum >= minimum)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Counters of document numbers, raised in the transaction of the document: no gaps, no doubles.
CREATE TABLE document_number (
    project_id BIGINT      NOT NULL,
    kind       VARCHAR(16) NOT NULL,
    last       INT         NOT NULL,
    PRIMARY KEY (project_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Stock-in 入库单 and stock-out 出库单 documents, whoever caused them.
CREATE TABLE stock_document (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_id     BIGINT         NOT NULL,
    project_id     BIGINT         NOT NULL,
    warehouse_id   BIGINT         NOT NULL,
    kind           VARCHAR(16)    NOT NULL,
    incoming       BOOLEAN        NOT NULL,
    seq            INT            NOT NULL,
    number         VARCHAR(20)    NOT NULL,
    source_id      BIGINT         NULL COMMENT 'id of the request in the service that asked, unique per kind',
    supplier_id    BIGINT         NULL,
    requisition_id BIGINT         NULL,
    ticket_id      BIGINT         NULL,
    note           VARCHAR(500)   NULL,
    amount         DECIMAL(14, 2) NOT NULL,
    made_by        BIGINT         NOT NULL,
    made_at        DATETIME(6)    NOT NULL,
    UNIQUE KEY uk_stock_document_number (project_id, kind, seq),
    UNIQUE KEY uk_stock_document_source (kind, source_id),
    KEY ix_stock_document_project (company_id, project_id, incoming, id),
    KEY ix_stock_document_requisition (requisition_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE stock_document_line (
    document_id BIGINT         NOT NULL,
    line_no     INT            NOT NULL,
    item_id     BIGINT         NOT NULL,
    item_name   VARCHAR(120)   NOT NULL,
    unit        VARCHAR(16)    NOT NULL,
    quantity    DECIMAL(14, 3) NOT NULL,
    unit_cost   DECIMAL(18, 6) NOT NULL,
    amount      DECIMAL(14, 2) NOT NULL,
    batch       VARCHAR(40)    NULL,
    PRIMARY KEY (document_id, line_no),
    CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Requisition 领用单 of a ticket (its id was given by ticket-service) or of a department. TRYING is invisible.
CREATE TABLE requisition (
    id            BIGINT       NOT NULL PRIMARY KEY,
    company_id    BIGINT       NOT NULL,
    project_id    BIGINT       NOT NULL,
    warehouse_id  BIGINT       NOT NULL,
    seq           INT          NULL,
    number        VARCHAR(20)  NULL,
    ticket_id     BIGINT       NULL,
    ticket_number VARCHAR(40)  NULL,
    department    VARCHAR(60)  NULL,
    note          VARCHAR(500) NULL,
    requested_by  BIGINT       NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    reason        VARCHAR(500) NULL,
    ticket_ended  BOOLEAN      NOT NULL DEFAULT FALSE,
    version       BIGINT       NOT NULL DEFAULT 0,
    created_at    DATETIME(6)  NOT NULL,
    updated_at    DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_requisition_number (project_id, seq),
    KEY ix_requisition_ticket (ticket_id),
    KEY ix_requisition_project (company_id, project_id, status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE requisition_line (
    requisition_id BIGINT         NOT NULL,
    item_id        BIGINT         NOT NULL,
    line_no        INT            NOT NULL,
    item_name      VARCHAR(120)   NOT NULL,
    unit           VARCHAR(16)    NOT NULL,
    unit_price     DECIMAL(18, 6) NOT NULL,
    quantity       DECIMAL(14, 3) NOT NULL,
    issued         DECIMAL(14, 3) NOT NULL DEFAULT 0,
    released       DECIMAL(14, 3) NOT NULL DEFAULT 0,
    returned       DECIMAL(14, 3) NOT NULL DEFAULT 0,
    consumed       DECIMAL(14, 3) NOT NULL DEFAULT 0,
    PRIMARY KEY (requisition_id, item_id),
    CHECK (quantity > 0),
    CHECK (issued >= 0 AND released >= 0 AND issued + released <= quantity),
    CHECK (returned >= 0 AND consumed >= 0 AND returned + consumed <= issued)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a ticket used in one round, with its cost. Unique, so that a round is consumed once.
CREATE TABLE consumption (
    id            BIGINT      NOT NULL PRIMARY KEY,
    company_id    BIGINT      NOT NULL,
    project_id    BIGINT      NOT NULL,
    ticket_id     BIGINT      NOT NULL,
    ticket_number VARCHAR(40) NOT NULL,
    round         INT         NOT NULL,
    paid_round    INT         NOT NULL COMMENT 'the round whose bill pays for it, 0 when the company does',
    consumed_by   BIGINT      NOT NULL,
    consumed_at   DATETIME(6) NOT NULL,
    UNIQUE KEY uk_consumption (ticket_id, round)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE consumption_line (
    consumption_id BIGINT         NOT NULL,
    line_no        INT            NOT NULL,
    requisition_id BIGINT         NOT NULL,
    item_id        BIGINT         NOT NULL,
    item_name      VARCHAR(120)   NOT NULL,
    unit           VARCHAR(16)    NOT NULL,
    quantity       DECIMAL(14, 3) NOT NULL,
    unit_cost      DECIMAL(18, 6) NOT NULL,
    value          DECIMAL(20, 6) NOT NULL,
    PRIMARY KEY (consumption_id, line_no),
    CHECK (quantity > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Where payment and consumption of a ticket's round meet, whichever comes first.
CREATE TABLE settlement (
    ticket_id   BIGINT         NOT NULL,
    round       INT            NOT NULL,
    bill_id     BIGINT         NULL,
    bill_number VARCHAR(40)    NULL,
    paid_at     DATETIME(6)    NULL,
    refunded    DECIMAL(14, 2) NOT NULL DEFAULT 0,
    PRIMARY KEY (ticket_id, round)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Disposal document 处置单 of what a ticket used, made when it is paid for.
CREATE TABLE disposal (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_id     BIGINT         NOT NULL,
    project_id     BIGINT         NOT NULL,
    seq            INT            NOT NULL,
    number         VARCHAR(20)    NOT NULL,
    ticket_id      BIGINT         NOT NULL,
    ticket_number  VARCHAR(40)    NOT NULL,
    round          INT            NOT NULL,
    settled_by     VARCHAR(16)    NOT NULL,
    bill_id        BIGINT         NULL,
    bill_number    VARCHAR(40)    NULL,
    cost           DECIMAL(14, 2) NOT NULL,
    refunded       DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'given back to the payer after all',
    made_at        DATETIME(6)    NOT NULL,
    UNIQUE KEY uk_disposal (ticket_id, round),
    UNIQUE KEY uk_disposal_number (project_id, seq),
    KEY ix_disposal_project (company_id, project_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE disposal_line (
    disposal_id BIGINT         NOT NULL,
    line_no     INT            NOT NULL,
    item_id     BIGINT         NOT NULL,
    item_name   VARCHAR(120)   NOT NULL,
    unit        VARCHAR(16)    NOT NULL,
    quantity    DECIMAL(14, 3) NOT NULL,
    unit_cost   DECIMAL(18, 6) NOT NULL,
    cost        DECIMAL(14, 2) NOT NULL,
    PRIMARY KEY (disposal_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
