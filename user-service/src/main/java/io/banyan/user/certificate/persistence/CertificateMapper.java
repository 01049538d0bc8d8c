package io.banyan.user.certificate.persistence;

import io.banyan.user.certificate.Certificate;
import io.banyan.user.certificate.Certificates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface CertificateMapper extends Certificates {

    String COLUMNS = "SELECT id, staff_id, company_id, name, number, issued_on, expires_on FROM staff_certificate ";

    @Override
    @Insert("""
            INSERT INTO staff_certificate (id, staff_id, company_id, name, number, issued_on, expires_on, created_at)
            VALUES (#{certificate.id}, #{certificate.staffId}, #{certificate.companyId}, #{certificate.name}, #{certificate.number},
                    #{certificate.issuedOn}, #{certificate.expiresOn}, #{createdAt})
            """)
    void add(Certificate certificate, Instant createdAt);

    @Override
    @Select(COLUMNS + "WHERE staff_id = #{staffId} ORDER BY id LIMIT 100")
    List<Certificate> of(long staffId);

    @Override
    @Delete("DELETE FROM staff_certificate WHERE id = #{id} AND staff_id = #{staffId}")
    int remove(long staffId, long id);

    @Override
    @Select(COLUMNS + "WHERE reminded_at IS NULL AND expires_on <= #{by} ORDER BY expires_on LIMIT 100")
    List<Certificate> due(LocalDate by);

    @Override
    @Update("UPDATE staff_certificate SET reminded_at = #{at} WHERE id = #{id} AND reminded_at IS NULL")
    int markTold(long id, Instant at);
}
