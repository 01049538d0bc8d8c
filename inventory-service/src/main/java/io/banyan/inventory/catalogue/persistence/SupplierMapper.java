package io.banyan.inventory.catalogue.persistence;

import io.banyan.inventory.catalogue.Supplier;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface SupplierMapper {

    String COLUMNS = "id, company_id, name, contact, phone, tax_number, note, active, version, updated_at ";

    String WANTED = """
            FROM supplier WHERE company_id = #{companyId}
            <if test='q != null'>AND LOCATE(#{q}, CONCAT_WS(' ', name, contact)) > 0</if>
            """;

    @Insert("""
            INSERT INTO supplier (id, company_id, name, contact, phone, tax_number, note, active, version, updated_at)
            VALUES (#{id}, #{companyId}, #{name}, #{contact}, #{phone}, #{taxNumber}, #{note}, #{active}, #{version},
                    #{updatedAt})
            """)
    int insert(Supplier supplier);

    @Update("""
            UPDATE supplier SET name = #{name}, contact = #{contact}, phone = #{phone}, tax_number = #{taxNumber},
                   note = #{note}, active = #{active}, version = version + 1, updated_at = #{updatedAt}
            WHERE id = #{id} AND company_id = #{companyId} AND version = #{version}
            """)
    int update(Supplier supplier);

    @Select("SELECT " + COLUMNS + "FROM supplier WHERE id = #{id} AND company_id = #{companyId}")
    @Nullable
    Supplier byId(long companyId, long id);

    @Select("<script>SELECT " + COLUMNS + WANTED + "ORDER BY name LIMIT #{size} OFFSET #{offset}</script>")
    List<Supplier> page(long companyId, @Nullable String q, int size, int offset);

    @Select("<script>SELECT COUNT(*) " + WANTED + "</script>")
    long count(long companyId, @Nullable String q);
}
