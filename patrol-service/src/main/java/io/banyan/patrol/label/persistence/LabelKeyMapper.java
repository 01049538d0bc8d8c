package io.banyan.patrol.label.persistence;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface LabelKeyMapper {

    @Insert("""
            INSERT INTO label_key (id, secret, created_at) VALUES (1, #{secret}, UTC_TIMESTAMP(6))
            ON DUPLICATE KEY UPDATE id = id
            """)
    int addUnlessThere(String secret);

    @Select("SELECT secret FROM label_key WHERE id = 1")
    String secret();
}
