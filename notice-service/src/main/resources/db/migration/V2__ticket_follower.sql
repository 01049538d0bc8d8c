-- Who reported a duplicate and follows the ticket that it was folded into.
CREATE TABLE ticket_follower (
    ticket_id      BIGINT      NOT NULL PRIMARY KEY,
    company_id     BIGINT      NOT NULL,
    project_id     BIGINT      NULL,
    person_id      BIGINT      NOT NULL,
    number         VARCHAR(40) NOT NULL,
    leading_id     BIGINT      NOT NULL,
    leading_number VARCHAR(40) NOT NULL,
    KEY ix_ticket_follower_leading (leading_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
