package io.banyan.billing.book.persistence;

import io.banyan.billing.book.DocumentKind;
import io.banyan.common.audit.Unaudited;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;

@Mapper
@Unaudited("counting; the document that takes the number is noted")
interface DocumentCounterMapper {

    @Insert("""
            INSERT INTO document_counter (project_id, kind, book_year, last_number)
            VALUES (#{projectId}, #{kind}, #{year}, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1
            """)
    int raise(DocumentKind kind, long projectId, int year);

    @Select("""
            SELECT last_number FROM document_counter
            WHERE project_id = #{projectId} AND kind = #{kind} AND book_year = #{year}
            """)
    @Options(useCache = false, flushCache = Options.FlushCachePolicy.TRUE)
    long last(DocumentKind kind, long projectId, int year);
}
