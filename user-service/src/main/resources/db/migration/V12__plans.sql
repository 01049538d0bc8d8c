-- Floor and parking plans 平面图: a picture, and where on it places lie.
CREATE TABLE plan (
    id          BIGINT      NOT NULL PRIMARY KEY,
    company_id  BIGINT      NOT NULL,
    project_id  BIGINT      NOT NULL,
    building_id BIGINT      NULL,
    name        VARCHAR(60) NOT NULL,
    file_id     BIGINT      NOT NULL,
    created_at  DATETIME(6) NOT NULL,
    version     BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY uk_plan_name (project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- x and y are parts of the picture's width and height, from the upper left.
CREATE TABLE plan_spot (
    plan_id  BIGINT        NOT NULL,
    place_id BIGINT        NOT NULL,
    x        DECIMAL(6, 5) NOT NULL,
    y        DECIMAL(6, 5) NOT NULL,
    PRIMARY KEY (plan_id, place_id),
    KEY ix_plan_spot_place (place_id),
    CONSTRAINT ck_plan_spot CHECK (x BETWEEN 0 AND 1 AND y BETWEEN 0 AND 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
