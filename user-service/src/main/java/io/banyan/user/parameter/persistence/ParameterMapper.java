package io.banyan.user.parameter.persistence;

import io.banyan.user.parameter.Parameters;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface ParameterMapper extends Parameters {

    @Override
    @Select("""
            SELECT company_id, project_id, name, text_value AS `value` FROM parameter_value
            WHERE company_id = #{companyId} AND project_id IN (0, #{projectId})
            """)
    List<Value> of(long companyId, long projectId);

    @Override
    @Insert("""
            INSERT INTO parameter_value (company_id, project_id, name, text_value)
            VALUES (#{companyId}, #{projectId}, #{name}, #{value}) ON DUPLICATE KEY UPDATE text_value = #{value}
            """)
    void put(Value value);

    @Override
    @Delete(
            "DELETE FROM parameter_value WHERE company_id = #{companyId} AND project_id = #{projectId} AND name = #{name}")
    int remove(long companyId, long projectId, String name);

    @Override
    @Insert("""
            INSERT INTO parameter_change (id, company_id, project_id, name, text_value, changed_by, changed_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{name}, #{value}, #{changedBy}, #{changedAt})
            """)
    void note(Change change);

    @Override
    @Select("""
            SELECT id, company_id, project_id, name, text_value AS `value`, changed_by, changed_at FROM parameter_change
            WHERE company_id = #{companyId} AND project_id = #{projectId} AND name = #{name} ORDER BY id DESC LIMIT 200
            """)
    List<Change> changes(long companyId, long projectId, String name);
}
