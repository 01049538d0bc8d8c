package io.banyan.common.export;

import io.banyan.common.audit.Unaudited;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

@Unaudited("the bytes of a file; that it is made and removed is noted with the export")
interface ExportPartMapper {

    /** A piece of a file, packed by gzip. */
    record Part(byte[] content) {}

    @Insert("INSERT INTO export_part (export_id, part_no, content) VALUES (#{exportId}, #{partNo}, #{content})")
    int add(long exportId, int partNo, byte[] content);

    @Select("SELECT content FROM export_part WHERE export_id = #{exportId} AND part_no = #{partNo}")
    Optional<Part> one(long exportId, int partNo);

    @Delete("DELETE FROM export_part WHERE export_id = #{exportId}")
    int remove(long exportId);
}
