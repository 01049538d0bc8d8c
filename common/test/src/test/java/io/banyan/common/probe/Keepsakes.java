package io.banyan.common.probe;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;

/** Statements that add a row unless another one stands in its way. */
@Mapper
interface Keepsakes {

    @Insert("INSERT IGNORE INTO keepsake (id, company_id, code) VALUES (#{id}, #{companyId}, #{code})")
    int addIfAbsent(long id, long companyId, String code);
}
