package io.banyan.ticket.directory.persistence;

import io.banyan.ticket.directory.Project;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProjectMapper {

    @Select("SELECT project_id, company_id, code, name, zone FROM project_copy WHERE project_id = #{id}")
    @Nullable
    Project byId(long id);

    @Insert("""
            INSERT IGNORE INTO project_copy (project_id, company_id, code, name, zone)
            VALUES (#{projectId}, #{companyId}, #{code}, #{name}, #{zone})
            """)
    int insert(Project project);
}
