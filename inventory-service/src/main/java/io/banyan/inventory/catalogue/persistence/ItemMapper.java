package io.banyan.inventory.catalogue.persistence;

import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemFilter;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper {

    String COLUMNS = """
            id, company_id, code, name, category_id, brand, spec, model, unit, sale_price, barcode, kind, supplier_id,
            photo_id, active, version, updated_at
            """;

    String WANTED = """
            FROM item WHERE company_id = #{companyId}
            <if test='f.q != null'>AND LOCATE(#{f.q}, CONCAT_WS(' ', code, name, spec, barcode)) > 0</if>
            <if test='f.kind != null'>AND kind = #{f.kind}</if>
            <if test='f.supplierId != null'>AND supplier_id = #{f.supplierId}</if>
            <if test='f.active != null'>AND active = #{f.active}</if>
            <if test='f.category != null'>AND category_id IN (
                WITH RECURSIVE branch AS (
                    SELECT id FROM item_category WHERE id = #{f.category} AND company_id = #{companyId}
                    UNION ALL
                    SELECT c.id FROM item_category c JOIN branch b ON c.parent_id = b.id)
                SELECT id FROM branch)</if>
            """;

    @Insert("""
            INSERT INTO item (id, company_id, code, name, category_id, brand, spec, model, unit, sale_price, barcode, kind,
                              supplier_id, photo_id, active, version, updated_at)
            VALUES (#{id}, #{companyId}, #{code}, #{name}, #{categoryId}, #{brand}, #{spec}, #{model}, #{unit}, #{salePrice},
                    #{barcode}, #{kind}, #{supplierId}, #{photoId}, #{active}, #{version}, #{updatedAt})
            """)
    int insert(Item item);

    @Update("""
            UPDATE item SET code = #{code}, name = #{name}, category_id = #{categoryId}, brand = #{brand}, spec = #{spec},
                   model = #{model}, unit = #{unit}, sale_price = #{salePrice}, barcode = #{barcode}, kind = #{kind},
                   supplier_id = #{supplierId}, photo_id = #{photoId}, active = #{active}, version = version + 1, updated_at = #{updatedAt}
            WHERE id = #{id} AND company_id = #{companyId} AND version = #{version}
            """)
    int update(Item item);

    @Select("SELECT " + COLUMNS + " FROM item WHERE id = #{id} AND company_id = #{companyId}")
    @Nullable
    Item byId(long companyId, long id);

    @Select("<script>SELECT " + COLUMNS + """
            FROM item WHERE company_id = #{companyId} AND id IN
            <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach> ORDER BY id</script>
            """)
    List<Item> byIds(long companyId, Collection<Long> ids);

    @Select("<script>SELECT " + COLUMNS + WANTED + "ORDER BY code LIMIT #{size} OFFSET #{offset}</script>")
    List<Item> page(long companyId, ItemFilter f, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, ItemFilter f);
}
