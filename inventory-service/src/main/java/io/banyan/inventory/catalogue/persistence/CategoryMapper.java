package io.banyan.inventory.catalogue.persistence;

import io.banyan.inventory.catalogue.Category;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface CategoryMapper {

    @Insert("""
            INSERT INTO item_category (id, company_id, parent_id, name, version)
            VALUES (#{id}, #{companyId}, COALESCE(#{parentId}, 0), #{name}, #{version})
            """)
    int insert(Category category);

    @Select("""
            SELECT id, company_id, NULLIF(parent_id, 0) AS parent_id, name, version
            FROM item_category WHERE company_id = #{companyId} ORDER BY parent_id, name
            """)
    List<Category> all(long companyId);

    @Select("SELECT COUNT(*) FROM item_category WHERE id = #{id} AND company_id = #{companyId}")
    int known(long companyId, long id);
}
