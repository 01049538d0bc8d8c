package io.banyan.user.staff.persistence;

import io.banyan.user.staff.Department;
import io.banyan.user.staff.Departments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DepartmentMapper extends Departments {

    @Override
    @Insert("""
            INSERT INTO department (id, company_id, parent_id, name, created_at)
            VALUES (#{department.id}, #{department.companyId}, #{department.parentId}, #{department.name}, #{createdAt})
            """)
    void add(Department department, Instant createdAt);

    @Override
    @Select("SELECT id, company_id, parent_id, name FROM department WHERE id = #{id}")
    Optional<Department> find(long id);

    @Override
    @Select("SELECT id, company_id, parent_id, name FROM department WHERE company_id = #{companyId} ORDER BY id")
    List<Department> ofCompany(long companyId);
}
