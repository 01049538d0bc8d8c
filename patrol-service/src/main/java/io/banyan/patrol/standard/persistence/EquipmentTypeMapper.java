package io.banyan.patrol.standard.persistence;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface EquipmentTypeMapper extends BaseMapper<EquipmentTypeRow> {

    @Select("""
            SELECT * FROM equipment_type WHERE company_id = #{companyId}
            ORDER BY code LIMIT #{size} OFFSET #{offset}
            """)
    List<EquipmentTypeRow> of(long companyId, int size, int offset);

    @Select("SELECT COUNT(*) FROM equipment_type WHERE company_id = #{companyId}")
    long count(long companyId);
}
