package io.banyan.ticket.category.persistence;

import io.banyan.ticket.category.Category;
import io.banyan.ticket.category.ServiceItem;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface CategoryMapper {

    String COLUMNS = """
            id, company_id, project_id, parent_id, code, name_zh, name_en, sort, active, leaf, kind, priority, response_minutes,
            resolution_minutes, skill, charge_mode, call_out_fee, labour_price, order_price, quote_required, warranty_days,
            auto_confirm_days, public_area_free, version
            """;
    String ITEM_COLUMNS =
            "id, company_id, project_id, category_id, code, name_zh, name_en, unit, price, active, version ";

    @Select("SELECT " + COLUMNS + """
            FROM ticket_category WHERE company_id = #{companyId} AND project_id IN (0, #{projectId})
            ORDER BY sort, id
            """)
    List<Category> tree(long companyId, long projectId);

    @Select("SELECT " + COLUMNS + """
            FROM ticket_category
            WHERE company_id = #{companyId} AND project_id IN (0, #{projectId}) AND code = #{code} AND leaf
            ORDER BY project_id DESC LIMIT 1
            """)
    @Nullable
    Category leaf(long companyId, long projectId, String code);

    @Select("SELECT " + COLUMNS + "FROM ticket_category WHERE id = #{id} AND company_id = #{companyId}")
    @Nullable
    Category byId(long companyId, long id);

    @Insert("""
            INSERT INTO ticket_category (id, company_id, project_id, parent_id, code, name_zh, name_en, sort, active, leaf, kind,
                priority, response_minutes, resolution_minutes, skill, charge_mode, call_out_fee, labour_price, order_price,
                quote_required, warranty_days, auto_confirm_days, public_area_free, version)
            VALUES (#{id}, #{companyId}, #{projectId}, #{parentId}, #{code}, #{nameZh}, #{nameEn}, #{sort}, #{active}, #{leaf},
                #{kind}, #{priority}, #{responseMinutes}, #{resolutionMinutes}, #{skill}, #{chargeMode}, #{callOutFee},
                #{labourPrice}, #{orderPrice}, #{quoteRequired}, #{warrantyDays}, #{autoConfirmDays}, #{publicAreaFree}, #{version})
            """)
    int insert(Category category);

    @Update("""
            UPDATE ticket_category SET name_zh = #{nameZh}, name_en = #{nameEn}, sort = #{sort}, active = #{active},
                leaf = #{leaf}, kind = #{kind}, priority = #{priority}, response_minutes = #{responseMinutes},
                resolution_minutes = #{resolutionMinutes}, skill = #{skill}, charge_mode = #{chargeMode},
                call_out_fee = #{callOutFee}, labour_price = #{labourPrice}, order_price = #{orderPrice},
                quote_required = #{quoteRequired}, warranty_days = #{warrantyDays}, auto_confirm_days = #{autoConfirmDays},
                public_area_free = #{publicAreaFree}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int update(Category category);

    @Select("SELECT " + ITEM_COLUMNS
            + "FROM service_item WHERE company_id = #{companyId} AND category_id = #{categoryId} ORDER BY id")
    List<ServiceItem> items(long companyId, long categoryId);

    @Select("SELECT " + ITEM_COLUMNS + "FROM service_item WHERE id = #{id} AND company_id = #{companyId}")
    @Nullable
    ServiceItem itemById(long companyId, long id);

    @Select("<script>SELECT " + ITEM_COLUMNS + """
            FROM service_item
            WHERE company_id = #{companyId} AND active AND id IN
            <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>
            AND category_id = (
                SELECT id FROM ticket_category
                WHERE company_id = #{companyId} AND project_id IN (0, #{projectId}) AND code = #{code} AND leaf
                ORDER BY project_id DESC LIMIT 1)</script>
            """)
    List<ServiceItem> chosen(long companyId, long projectId, String code, Collection<Long> ids);

    @Insert("""
            INSERT INTO service_item
                (id, company_id, project_id, category_id, code, name_zh, name_en, unit, price, active, version)
            VALUES (#{id}, #{companyId}, #{projectId}, #{categoryId}, #{code}, #{nameZh}, #{nameEn}, #{unit}, #{price},
                #{active}, #{version})
            """)
    int insertItem(ServiceItem item);

    @Update("""
            UPDATE service_item SET name_zh = #{nameZh}, name_en = #{nameEn}, unit = #{unit}, price = #{price},
                active = #{active}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int updateItem(ServiceItem item);
}
