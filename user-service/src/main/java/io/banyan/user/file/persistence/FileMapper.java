package io.banyan.user.file.persistence;

import io.banyan.user.file.Files;
import io.banyan.user.file.StoredFile;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FileMapper extends Files {

    String COLUMNS = """
            SELECT id, company_id, uploaded_by, purpose, name, content_type, size_bytes, sha256, storage_key, thumbnail_key,
                   owner_type, owner_id, created_at
            FROM stored_file
            """;

    String THESE =
            " id IN <foreach collection=\"ids\" item=\"id\" open=\"(\" separator=\",\" close=\")\">#{id}</foreach> ";

    @Override
    @Insert("""
            INSERT INTO stored_file (id, company_id, uploaded_by, purpose, name, content_type, size_bytes, sha256, storage_key,
                                     thumbnail_key, created_at)
            VALUES (#{id}, #{companyId}, #{uploadedBy}, #{purpose}, #{name}, #{contentType}, #{sizeBytes}, #{sha256}, #{storageKey},
                    #{thumbnailKey}, #{createdAt})
            """)
    void add(StoredFile file);

    @Override
    @Select(COLUMNS + "WHERE id = #{id} AND (owner_type IS NULL OR owner_type <> 'CONDEMNED')")
    Optional<StoredFile> find(long id);

    @Override
    @Select("<script>" + COLUMNS + "WHERE" + THESE + "FOR UPDATE</script>")
    List<StoredFile> lock(Collection<Long> ids);

    @Override
    @Select("<script>" + COLUMNS + "WHERE owner_id IS NOT NULL AND owner_type &lt;&gt; 'CONDEMNED' AND" + THESE
            + "</script>")
    List<StoredFile> claimed(Collection<Long> ids);

    @Override
    @Update("""
            <script>
            UPDATE stored_file SET owner_type = #{ownerType}, owner_id = #{ownerId}, claimed_at = COALESCE(claimed_at, #{now}) WHERE
            """ + THESE + "</script>")
    int claim(Collection<Long> ids, String ownerType, long ownerId, Instant now);

    @Override
    @Update("""
            UPDATE stored_file SET owner_type = 'CONDEMNED', owner_id = 0
            WHERE claimed_at IS NULL AND owner_id IS NULL AND created_at < #{createdBefore} LIMIT 500
            """)
    int condemn(Instant createdBefore);

    @Override
    @Update("<script>UPDATE stored_file SET owner_type = 'CONDEMNED', owner_id = 0 WHERE owner_type = #{ownerType} AND"
            + THESE + "</script>")
    int release(Collection<Long> ids, String ownerType);

    @Override
    @Select(COLUMNS + "WHERE owner_type = 'CONDEMNED' AND owner_id = 0 LIMIT 500")
    List<StoredFile> condemned();

    @Override
    @Delete("DELETE FROM stored_file WHERE id = #{id} AND owner_type = 'CONDEMNED'")
    void remove(long id);
}
