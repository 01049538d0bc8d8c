create table thing (
    id       bigint         not null primary key,
    quantity int            not null,
    amount   decimal(20, 4) not null,
    visible  boolean        not null
);
create table stock (
    item int not null primary key,
    free int not null check (free >= 0),
    held int not null check (held >= 0)
);
insert into stock values (1, 1000, 0);
-- In the place of an outbox: what was told to others, and what was called.
create table told (
    seq  bigint auto_increment primary key,
    id   bigint      not null,
    what varchar(20) not null
);
