package io.banyan.user.field.persistence;

import io.banyan.user.field.FieldDefinition;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.field.FieldType;
import io.banyan.user.field.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface FieldMapper extends Fields {

    String COLUMNS = """
            SELECT id, company_id, subject, code, label, type, required, searchable, active, residents, position, kinds, choices, version
            FROM field_definition
            """;

    /** As it is stored: lists in one column each. */
    record FieldLine(
            long id,
            long companyId,
            FieldSubject subject,
            String code,
            String label,
            FieldType type,
            boolean required,
            boolean searchable,
            boolean active,
            boolean residents,
            int position,
            String kinds,
            String choices,
            long version) {

        FieldDefinition definition() {
            return new FieldDefinition(
                    id,
                    companyId,
                    subject,
                    code,
                    label,
                    type,
                    required,
                    searchable,
                    active,
                    residents,
                    position,
                    Set.copyOf(parts(kinds, ",")),
                    parts(choices, "\n"),
                    version);
        }
    }

    @Override
    default void add(FieldDefinition field, Instant createdAt) {
        insert(field, String.join(",", new TreeSet<>(field.kinds())), String.join("\n", field.choices()), createdAt);
    }

    @Insert("""
            INSERT INTO field_definition (id, company_id, subject, code, label, type, required, searchable, active, residents, position, kinds,
                                          choices, created_at)
            VALUES (#{field.id}, #{field.companyId}, #{field.subject}, #{field.code}, #{field.label}, #{field.type}, #{field.required},
                    #{field.searchable}, #{field.active}, #{field.residents}, #{field.position}, #{kinds}, #{choices}, #{createdAt})
            """)
    void insert(FieldDefinition field, String kinds, String choices, Instant createdAt);

    @Override
    default int revise(FieldDefinition field) {
        return update(field, String.join(",", new TreeSet<>(field.kinds())), String.join("\n", field.choices()));
    }

    @Update("""
            UPDATE field_definition
            SET label = #{field.label}, required = #{field.required}, searchable = #{field.searchable}, active = #{field.active},
                residents = #{field.residents}, position = #{field.position}, kinds = #{kinds}, choices = #{choices}, version = version + 1
            WHERE id = #{field.id} AND version = #{field.version}
            """)
    int update(FieldDefinition field, String kinds, String choices);

    @Override
    default Optional<FieldDefinition> find(long id) {
        return line(id).map(FieldLine::definition);
    }

    @Override
    default List<FieldDefinition> of(long companyId, FieldSubject subject) {
        return lines(companyId, subject).stream().map(FieldLine::definition).toList();
    }

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<FieldLine> line(long id);

    @Select(COLUMNS + "WHERE company_id = #{companyId} AND subject = #{subject} ORDER BY id LIMIT 100")
    List<FieldLine> lines(long companyId, FieldSubject subject);

    @Override
    default void replaceEntries(FieldSubject subject, long companyId, long subjectId, Map<String, String> values) {
        forget(subject, subjectId);
        var entries = new ArrayList<Entry>();
        values.forEach((code, value) -> entries.add(new Entry(subjectId, code, value)));
        addEntries(subject, companyId, entries);
    }

    @Override
    default void addEntries(FieldSubject subject, long companyId, List<Entry> entries) {
        if (!entries.isEmpty()) {
            insertEntries(subject, companyId, entries);
        }
    }

    @Override
    @Delete("""
            <script>
            DELETE FROM field_entry WHERE subject = #{subject} AND subject_id IN
            <foreach collection="subjectIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void forgetEntries(FieldSubject subject, Collection<Long> subjectIds);

    @Delete("DELETE FROM field_entry WHERE subject = #{subject} AND subject_id = #{subjectId}")
    void forget(FieldSubject subject, long subjectId);

    @Insert("""
            <script>
            INSERT INTO field_entry (subject, subject_id, code, company_id, text_value) VALUES
            <foreach collection="entries" item="e" separator=",">
                (#{subject}, #{e.subjectId}, #{e.code}, #{companyId}, #{e.value})
            </foreach>
            </script>
            """)
    void insertEntries(FieldSubject subject, long companyId, List<Entry> entries);

    private static List<String> parts(String stored, String separator) {
        return stored.isEmpty() ? List.of() : Arrays.asList(stored.split(separator, -1));
    }
}
