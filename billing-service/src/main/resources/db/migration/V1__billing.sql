-- Money is DECIMAL(14,2) yuan, a unit price DECIMAL(18,6), a quantity DECIMAL(14,3). Instants are UTC.
-- Contended numbers are changed by one conditional UPDATE each; the CHECKs stand behind them.

CREATE TABLE charge_item (
    id             BIGINT       NOT NULL PRIMARY KEY,
    company_id     BIGINT       NOT NULL,
    code           VARCHAR(40)  NOT NULL,
    name_zh        VARCHAR(80)  NOT NULL,
    name_en        VARCHAR(80)  NOT NULL,
    kind           VARCHAR(16)  NOT NULL,
    ledger_account VARCHAR(40)  NOT NULL,
    line_kind      VARCHAR(16)  NULL COMMENT 'the kind of ticket line that is charged under this item',
    active         BOOLEAN      NOT NULL,
    version        BIGINT       NOT NULL,
    UNIQUE KEY uk_charge_item_code (company_id, code),
    UNIQUE KEY uk_charge_item_line_kind (company_id, line_kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Raised in the transaction that uses the number, so that a rollback leaves no gap 断号.
CREATE TABLE document_counter (
    project_id  BIGINT      NOT NULL,
    kind        VARCHAR(16) NOT NULL,
    book_year   SMALLINT    NOT NULL,
    last_number BIGINT      NOT NULL,
    PRIMARY KEY (project_id, kind, book_year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bill (
    id              BIGINT         NOT NULL PRIMARY KEY,
    company_id      BIGINT         NOT NULL,
    project_id      BIGINT         NOT NULL,
    number          VARCHAR(24)    NOT NULL,
    house_id        BIGINT         NULL,
    payer_id        BIGINT         NULL,
    source_type     VARCHAR(24)    NULL,
    source_id       BIGINT         NULL,
    round           INT            NOT NULL DEFAULT 1,
    part            INT            NOT NULL DEFAULT 1 COMMENT '1 the bill of the round, 2 what a paid order cost beyond it',
    source_number   VARCHAR(40)    NULL,
    title           VARCHAR(200)   NOT NULL,
    status          VARCHAR(16)    NOT NULL,
    amount          DECIMAL(14, 2) NOT NULL,
    paid            DECIMAL(14, 2) NOT NULL DEFAULT 0,
    refunding       DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'refunds asked for, whatever became of them',
    refunded        DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'refunds that reached the payer',
    due_on          DATE           NOT NULL,
    issued_at       DATETIME(6)    NOT NULL,
    paid_at         DATETIME(6)    NULL,
    voided_at       DATETIME(6)    NULL,
    void_reason     VARCHAR(200)   NULL,
    open_payment_id BIGINT         NULL COMMENT 'the one payment that may be on its way',
    version         BIGINT         NOT NULL,
    UNIQUE KEY uk_bill_number (project_id, number),
    UNIQUE KEY uk_bill_source (source_type, source_id, round, part),
    KEY ix_bill_project (company_id, project_id, status, id),
    KEY ix_bill_house (house_id, id),
    KEY ix_bill_payer (payer_id, id),
    KEY ix_bill_open_payment (open_payment_id),
    CONSTRAINT ck_bill_paid CHECK (paid >= 0 AND paid <= amount),
    CONSTRAINT ck_bill_refund CHECK (refunded >= 0 AND refunded <= refunding AND refunding <= paid)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bill_line (
    bill_id     BIGINT         NOT NULL,
    line_no     INT            NOT NULL,
    company_id  BIGINT         NOT NULL,
    project_id  BIGINT         NOT NULL,
    charge_item VARCHAR(40)    NOT NULL,
    account     VARCHAR(40)    NOT NULL,
    kind        VARCHAR(16)    NOT NULL,
    ref_id      BIGINT         NOT NULL,
    name        VARCHAR(200)   NOT NULL,
    unit        VARCHAR(20)    NOT NULL,
    quantity    DECIMAL(14, 3) NOT NULL,
    unit_price  DECIMAL(18, 6) NOT NULL,
    formula     VARCHAR(100)   NOT NULL,
    exact       DECIMAL(32, 9) NOT NULL COMMENT 'the result before rounding',
    rounding    VARCHAR(16)    NOT NULL,
    amount      DECIMAL(14, 2) NOT NULL,
    PRIMARY KEY (bill_id, line_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The bill of a paid order while its global transaction is undecided. Not a bill: no query of bills can see it.
CREATE TABLE order_bill_try (
    bill_id     BIGINT      NOT NULL PRIMARY KEY,
    source_type VARCHAR(24) NOT NULL,
    source_id   BIGINT      NOT NULL,
    round       INT         NOT NULL,
    command     LONGTEXT    NOT NULL,
    cancelled   BOOLEAN     NOT NULL DEFAULT FALSE COMMENT 'the ticket was cancelled before the confirm came',
    tried_at    DATETIME(6) NOT NULL,
    UNIQUE KEY uk_order_bill_try (source_type, source_id, round)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The round a ticket is in, as far as told: a cancel is about this round, earlier ones are settled.
CREATE TABLE ticket_round (
    ticket_id  BIGINT NOT NULL PRIMARY KEY,
    company_id BIGINT NOT NULL,
    project_id BIGINT NOT NULL,
    round      INT    NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only. Nothing in the code updates or deletes these two tables.
CREATE TABLE ledger_voucher (
    id          BIGINT       NOT NULL PRIMARY KEY,
    company_id  BIGINT       NOT NULL,
    project_id  BIGINT       NOT NULL,
    source_kind VARCHAR(16)  NOT NULL,
    source_id   BIGINT       NOT NULL,
    step        VARCHAR(24)  NOT NULL,
    memo        VARCHAR(200) NOT NULL,
    business_on DATE         NOT NULL,
    posted_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_ledger_voucher_source (source_kind, source_id, step),
    KEY ix_ledger_voucher_project (company_id, project_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ledger_entry (
    voucher_id BIGINT         NOT NULL,
    line_no    INT            NOT NULL,
    company_id BIGINT         NOT NULL,
    project_id BIGINT         NOT NULL,
    account    VARCHAR(40)    NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL COMMENT 'debit positive, credit negative',
    bill_id    BIGINT         NULL,
    PRIMARY KEY (voucher_id, line_no),
    KEY ix_ledger_entry_bill (bill_id, account),
    KEY ix_ledger_entry_account (company_id, project_id, account),
    CONSTRAINT ck_ledger_entry_amount CHECK (amount <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE payment (
    id                 BIGINT         NOT NULL PRIMARY KEY,
    company_id         BIGINT         NOT NULL,
    project_id         BIGINT         NOT NULL,
    number             VARCHAR(32)    NOT NULL COMMENT 'out_trade_no towards the channel',
    method             VARCHAR(16)    NOT NULL,
    status             VARCHAR(16)    NOT NULL,
    amount             DECIMAL(14, 2) NOT NULL,
    excess             DECIMAL(14, 2) NOT NULL DEFAULT 0 COMMENT 'came when nothing was owed any more; goes back',
    refunding          DECIMAL(14, 2) NOT NULL DEFAULT 0,
    title              VARCHAR(100)   NOT NULL,
    payer_id           BIGINT         NULL,
    created_by         BIGINT         NOT NULL,
    openid             VARCHAR(128)   NULL,
    client_ip          VARCHAR(45)    NULL,
    pay_parameters     TEXT           NULL,
    transaction_id     VARCHAR(64)    NULL,
    created_at         DATETIME(6)    NOT NULL,
    expires_at         DATETIME(6)    NOT NULL,
    succeeded_at       DATETIME(6)    NULL,
    ended_at           DATETIME(6)    NULL COMMENT 'closed, failed or taken back',
    close_wanted       BOOLEAN        NOT NULL DEFAULT FALSE,
    reversed           BOOLEAN        NOT NULL DEFAULT FALSE COMMENT 'cash taken back the same day',
    next_check_at      DATETIME(6)    NULL,
    checks             INT            NOT NULL DEFAULT 0,
    last_error         VARCHAR(200)   NULL,
    version            BIGINT         NOT NULL,
    UNIQUE KEY uk_payment_number (number),
    UNIQUE KEY uk_payment_transaction (transaction_id),
    KEY ix_payment_next_check (next_check_at),
    KEY ix_payment_project (company_id, project_id, id),
    KEY ix_payment_payer (payer_id, id),
    CONSTRAINT ck_payment_refund CHECK (refunding >= 0 AND refunding <= amount),
    CONSTRAINT ck_payment_excess CHECK (excess >= 0 AND excess <= amount)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE payment_bill (
    payment_id BIGINT         NOT NULL,
    bill_id    BIGINT         NOT NULL,
    company_id BIGINT         NOT NULL,
    project_id BIGINT         NOT NULL,
    wanted     DECIMAL(14, 2) NOT NULL,
    allocated  DECIMAL(14, 2) NOT NULL DEFAULT 0,
    refunding  DECIMAL(14, 2) NOT NULL DEFAULT 0,
    PRIMARY KEY (payment_id, bill_id),
    KEY ix_payment_bill_bill (bill_id),
    CONSTRAINT ck_payment_bill CHECK (allocated >= 0 AND allocated <= wanted AND refunding >= 0 AND refunding <= allocated)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What the channel told and we accepted, as it came (the content is encrypted by the channel).
CREATE TABLE channel_notice (
    channel     VARCHAR(16)  NOT NULL,
    notice_id   VARCHAR(64)  NOT NULL,
    event_type  VARCHAR(40)  NOT NULL,
    number      VARCHAR(64)  NOT NULL,
    outcome     VARCHAR(24)  NOT NULL,
    raw         MEDIUMTEXT   NOT NULL,
    received_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (channel, notice_id),
    KEY ix_channel_notice_number (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Money matters that a person has to look at: a notice that contradicts our order, money without an order.
CREATE TABLE payment_incident (
    id         BIGINT       NOT NULL PRIMARY KEY,
    channel    VARCHAR(16)  NOT NULL,
    kind       VARCHAR(32)  NOT NULL,
    number     VARCHAR(64)  NOT NULL,
    detail     VARCHAR(500) NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    KEY ix_payment_incident_number (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE receipt (
    id          BIGINT         NOT NULL PRIMARY KEY,
    company_id  BIGINT         NOT NULL,
    project_id  BIGINT         NOT NULL,
    number      VARCHAR(24)    NOT NULL,
    payment_id  BIGINT         NOT NULL,
    payer_id    BIGINT         NULL,
    method      VARCHAR(16)    NOT NULL,
    amount      DECIMAL(14, 2) NOT NULL,
    status      VARCHAR(16)    NOT NULL,
    issued_at   DATETIME(6)    NOT NULL,
    issued_by   BIGINT         NULL,
    voided_at   DATETIME(6)    NULL,
    UNIQUE KEY uk_receipt_number (project_id, number),
    UNIQUE KEY uk_receipt_payment (payment_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE refund (
    id             BIGINT         NOT NULL PRIMARY KEY,
    company_id     BIGINT         NOT NULL,
    project_id     BIGINT         NOT NULL,
    payment_id     BIGINT         NOT NULL,
    attempt        INT            NOT NULL DEFAULT 1,
    number         VARCHAR(32)    NOT NULL COMMENT 'out_refund_no towards the channel',
    method         VARCHAR(16)    NOT NULL,
    status         VARCHAR(16)    NOT NULL,
    amount         DECIMAL(14, 2) NOT NULL,
    reason         VARCHAR(80)    NOT NULL,
    automatic      BOOLEAN        NOT NULL,
    created_by     BIGINT         NULL,
    created_at     DATETIME(6)    NOT NULL,
    finished_at    DATETIME(6)    NULL,
    paid_out_in    VARCHAR(16)    NULL COMMENT 'how it really went back',
    channel_refund_id VARCHAR(64) NULL,
    next_check_at  DATETIME(6)    NULL,
    checks         INT            NOT NULL DEFAULT 0,
    last_error     VARCHAR(200)   NULL,
    version        BIGINT         NOT NULL,
    UNIQUE KEY uk_refund_number (number),
    KEY ix_refund_payment (payment_id),
    KEY ix_refund_next_check (next_check_at),
    KEY ix_refund_project (company_id, project_id, id),
    CONSTRAINT ck_refund_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What the refund gives back: bill by bill; bill_id 0 is money that never belonged to a bill.
CREATE TABLE refund_part (
    refund_id  BIGINT         NOT NULL,
    bill_id    BIGINT         NOT NULL,
    company_id BIGINT         NOT NULL,
    project_id BIGINT         NOT NULL,
    amount     DECIMAL(14, 2) NOT NULL,
    PRIMARY KEY (refund_id, bill_id),
    KEY ix_refund_part_bill (bill_id),
    CONSTRAINT ck_refund_part_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
