package io.banyan.billing.chargeitem.persistence;

import io.banyan.billing.chargeitem.ChargeItem;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ChargeItemMapper {

    String COLUMNS = "id, company_id, code, name_zh, name_en, kind, ledger_account, line_kind, active, version";

    @Select("SELECT " + COLUMNS + " FROM charge_item WHERE company_id = #{companyId} ORDER BY id")
    List<ChargeItem> of(long companyId);

    @Select("SELECT " + COLUMNS + " FROM charge_item WHERE id = #{id}")
    Optional<ChargeItem> find(long id);

    @Insert("""
            INSERT INTO charge_item
                (id, company_id, code, name_zh, name_en, kind, ledger_account, line_kind, active, version)
            VALUES (#{id}, #{companyId}, #{code}, #{nameZh}, #{nameEn}, #{kind}, #{ledgerAccount}, #{lineKind}, #{active},
                    #{version})
            ON DUPLICATE KEY UPDATE company_id = company_id
            """)
    int addIfAbsent(ChargeItem item);

    @Select("SELECT id FROM charge_item WHERE company_id = #{companyId} AND code = #{code}")
    long idOf(long companyId, String code);

    @Update("""
            UPDATE charge_item
            SET name_zh = #{nameZh}, name_en = #{nameEn}, kind = #{kind}, ledger_account = #{ledgerAccount},
                active = #{active}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(ChargeItem item);
}
