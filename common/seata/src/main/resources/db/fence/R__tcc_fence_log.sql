-- One row per branch of a global transaction, written in the same local transaction as the try, confirm or cancel it guards.
-- status: 1 tried, 2 confirmed, 3 cancelled, 4 cancelled before it was tried (a try that comes later is refused).
-- The columns are Seata's. Repeatable, so that no number can collide with a service's own migrations.
create table if not exists tcc_fence_log (
    xid          varchar(128) not null,
    branch_id    bigint       not null,
    action_name  varchar(64)  not null,
    status       tinyint      not null,
    gmt_create   datetime(3)  not null,
    gmt_modified datetime(3)  not null,
    primary key (xid, branch_id),
    key tcc_fence_log_status (status, gmt_modified)
) engine = innodb default charset = utf8mb4;
