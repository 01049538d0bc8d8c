package io.banyan.user.company.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.company.Companies;
import io.banyan.user.company.Company;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CompanyMapper extends Companies {

    @Override
    @Insert("""
            INSERT INTO company (id, code, name, active, created_at)
            VALUES (#{company.id}, #{company.code}, #{company.name}, #{company.active}, #{createdAt})
            """)
    void add(Company company, Instant createdAt);

    @Override
    @Select("SELECT id, code, name, active, version FROM company WHERE id = #{id}")
    Optional<Company> find(long id);

    @Override
    @Select("""
            <script>
            <bind name="offset" value="page.offset()"/>
            SELECT id, code, name, active, version FROM company ORDER BY id LIMIT #{page.size} OFFSET #{offset}
            </script>
            """)
    List<Company> page(@Param("page") PageRequest page);

    @Override
    @Select("SELECT COUNT(*) FROM company")
    long count();
}
