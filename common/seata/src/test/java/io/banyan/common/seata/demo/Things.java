package io.banyan.common.seata.demo;

import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows that are invisible until confirmed, and a record of what was told. */
@Component
class Things {

    private final JdbcClient jdbc;

    Things(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addInvisible(long id, int quantity, BigDecimal amount) {
        jdbc.sql("insert into thing values (?, ?, ?, false)")
                .params(id, quantity, amount)
                .update();
    }

    void show(long id) {
        if (jdbc.sql("update thing set visible = true where id = ?").param(id).update() != 1) {
            throw new IllegalStateException("Nothing was tried under " + id);
        }
        tell(id, "confirmed");
    }

    int quantity(long id) {
        return jdbc.sql("select quantity from thing where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void remove(long id) {
        if (jdbc.sql("delete from thing where id = ?").param(id).update() != 1) {
            throw new IllegalStateException("Nothing was tried under " + id);
        }
        tell(id, "cancelled");
    }

    private void tell(long id, String what) {
        jdbc.sql("insert into told (id, what) values (?, ?)").params(id, what).update();
    }
}
