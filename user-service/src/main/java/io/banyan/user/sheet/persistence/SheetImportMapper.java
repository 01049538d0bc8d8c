package io.banyan.user.sheet.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.sheet.RowMistake;
import io.banyan.user.sheet.SheetImport;
import io.banyan.user.sheet.SheetImport.Mode;
import io.banyan.user.sheet.SheetImport.State;
import io.banyan.user.sheet.SheetImport.Subject;
import io.banyan.user.sheet.SheetImports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SheetImportMapper extends SheetImports {

    int CHUNK = 1000;

    String GIVEN = """
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>
            """;

    String COLUMNS = """
            SELECT id, company_id, project_id, file_id, file_name, subject, mode, state, rows_total AS total, rows_done AS done,
                   rows_wrong AS wrong, rows_added AS added, failure, attempt, requested_by, applied_by, undone_by,
                   requested_at, ended_at
            FROM sheet_import
            """;

    @Override
    @Insert("""
            INSERT INTO sheet_import (id, company_id, project_id, file_id, file_name, subject, mode, state, requested_by, requested_at)
            VALUES (#{id}, #{companyId}, #{projectId}, #{fileId}, #{fileName}, #{subject}, #{mode}, #{state}, #{requestedBy}, #{requestedAt})
            """)
    void add(SheetImport job);

    @Override
    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<SheetImport> find(long id);

    @Override
    default List<SheetImport> page(long projectId, Subject subject, PageRequest page) {
        return lines(projectId, subject, page.size(), page.offset());
    }

    @Select(COLUMNS + """
            WHERE project_id = #{projectId} AND subject = #{subject} ORDER BY id DESC LIMIT #{size} OFFSET #{offset}
            """)
    List<SheetImport> lines(long projectId, Subject subject, int size, long offset);

    @Override
    @Select("SELECT COUNT(*) FROM sheet_import WHERE project_id = #{projectId} AND subject = #{subject}")
    long count(long projectId, Subject subject);

    @Override
    @Select(COLUMNS + """
            WHERE state = 'WAITING' OR (state = 'RUNNING' AND lease_until < #{now}) ORDER BY id LIMIT 1
            """)
    Optional<SheetImport> next(Instant now);

    @Override
    @Update("""
            UPDATE sheet_import
            SET died = IF(state = 'RUNNING', died + 1, 0), state = 'RUNNING', attempt = attempt + 1, lease_until = #{leaseUntil},
                rows_total = 0, rows_done = 0
            WHERE id = #{id} AND attempt = #{attempt} AND state IN ('WAITING', 'RUNNING')
            """)
    int take(long id, int attempt, Instant leaseUntil);

    @Override
    @Select("SELECT died FROM sheet_import WHERE id = #{id}")
    int died(long id);

    @Override
    @Update("""
            UPDATE sheet_import SET rows_total = #{total}, rows_done = #{done}, lease_until = #{leaseUntil}
            WHERE id = #{id} AND attempt = #{attempt} AND state = 'RUNNING'
            """)
    int progress(long id, int attempt, int total, int done, Instant leaseUntil);

    @Override
    @Update("""
            UPDATE sheet_import
            SET state = #{end.state}, rows_total = #{end.total}, rows_done = #{end.total}, rows_wrong = #{end.wrong},
                rows_added = #{end.added}, failure = #{end.failure}, ended_at = #{end.at}, lease_until = NULL
            WHERE id = #{id} AND attempt = #{attempt} AND state = 'RUNNING'
            """)
    int end(@Param("id") long id, @Param("attempt") int attempt, @Param("end") End end);

    @Override
    @Update("""
            UPDATE sheet_import SET state = 'WAITING', mode = #{mode}, applied_by = #{by}, ended_at = NULL
            WHERE id = #{id} AND state = #{from}
            """)
    int again(long id, State from, Mode mode, long by);

    @Override
    @Select("""
            SELECT f.id FROM stored_file f JOIN sheet_import i ON i.id = f.owner_id
            WHERE f.owner_type = 'IMPORT' AND i.ended_at < #{day} LIMIT 500
            """)
    List<Long> filesEndedBefore(Instant day);

    @Override
    @Update("""
            UPDATE sheet_import SET state = 'UNDONE', ended_at = #{now}, undone_by = #{by} WHERE id = #{id} AND state = 'DONE'
            """)
    int markUndone(long id, Instant now, long by);

    @Override
    default void replaceMistakes(long id, List<RowMistake> mistakes) {
        forgetMistakes(id);
        for (int from = 0; from < mistakes.size(); from += CHUNK) {
            insertMistakes(id, from, mistakes.subList(from, Math.min(mistakes.size(), from + CHUNK)));
        }
    }

    @Delete("DELETE FROM sheet_import_mistake WHERE import_id = #{id}")
    void forgetMistakes(long id);

    @Insert("""
            <script>
            INSERT INTO sheet_import_mistake (import_id, position, row_no, column_name, code, detail) VALUES
            <foreach collection="mistakes" item="m" index="i" separator=",">
                (#{id}, #{first} + #{i}, #{m.row}, #{m.column}, #{m.code}, LEFT(#{m.detail}, 300))
            </foreach>
            </script>
            """)
    void insertMistakes(@Param("id") long id, @Param("first") int first, @Param("mistakes") List<RowMistake> mistakes);

    @Override
    default List<RowMistake> mistakes(long id, PageRequest page) {
        return mistakeLines(id, page.size(), page.offset());
    }

    @Select("""
            SELECT row_no AS `row`, column_name AS `column`, code, detail FROM sheet_import_mistake
            WHERE import_id = #{id} ORDER BY position LIMIT #{size} OFFSET #{offset}
            """)
    List<RowMistake> mistakeLines(long id, int size, long offset);

    @Override
    @Select("SELECT COUNT(*) FROM sheet_import_mistake WHERE import_id = #{id}")
    long countMistakes(long id);

    @Override
    default void addItems(long id, List<Long> subjectIds) {
        for (int from = 0; from < subjectIds.size(); from += CHUNK) {
            insertItems(id, subjectIds.subList(from, Math.min(subjectIds.size(), from + CHUNK)));
        }
    }

    @Insert("""
            <script>
            INSERT INTO sheet_import_item (import_id, subject_id) VALUES
            <foreach collection="subjectIds" item="subject" separator=",">(#{id}, #{subject})</foreach>
            </script>
            """)
    void insertItems(@Param("id") long id, @Param("subjectIds") List<Long> subjectIds);

    @Override
    default long lockUsedAssets(long id) {
        return lockAssets(id).stream().filter(used -> used).count();
    }

    @Select("""
            SELECT h.version <> 0
                   OR EXISTS (SELECT 1 FROM owner_house o WHERE o.house_id = h.id)
                   OR EXISTS (SELECT 1 FROM ownership_change c WHERE c.house_id = h.id)
                   OR EXISTS (SELECT 1 FROM verification_application v WHERE v.house_id = h.id)
                   OR EXISTS (SELECT 1 FROM plan_spot p WHERE p.place_id = h.id)
            FROM sheet_import_item i JOIN house h ON h.id = i.subject_id WHERE i.import_id = #{id} FOR UPDATE
            """)
    List<Boolean> lockAssets(long id);

    /** By ids, some at a time: a join in a DELETE is not narrowed to the caller's scope, a subquery locks what it looks through. */
    @Override
    default void removeAssets(long id) {
        var some = items(id, 0, CHUNK);
        while (!some.isEmpty()) {
            forgetEntries(some);
            forgetStatusChanges(some);
            forgetAssets(some);
            some = items(id, some.getLast(), CHUNK);
        }
    }

    @Override
    default long lockUsedBuildings(long id) {
        return lockBuildings(id).stream().filter(used -> used).count();
    }

    @Select("""
            SELECT b.version <> 0
                   OR EXISTS (SELECT 1 FROM house h WHERE h.building_id = b.id)
                   OR EXISTS (SELECT 1 FROM public_area a WHERE a.building_id = b.id)
                   OR EXISTS (SELECT 1 FROM staff_building s WHERE s.building_id = b.id)
                   OR EXISTS (SELECT 1 FROM steward_area w WHERE w.building_id = b.id)
                   OR EXISTS (SELECT 1 FROM plan p WHERE p.project_id = b.project_id AND p.building_id = b.id)
            FROM sheet_import_item i JOIN building b ON b.id = i.subject_id WHERE i.import_id = #{id} FOR UPDATE
            """)
    List<Boolean> lockBuildings(long id);

    @Override
    default void removeBuildings(long id) {
        var some = items(id, 0, CHUNK);
        while (!some.isEmpty()) {
            forgetUnits(some);
            forgetBuildings(some);
            some = items(id, some.getLast(), CHUNK);
        }
    }

    @Delete("<script>DELETE FROM building_unit WHERE building_id IN " + GIVEN)
    void forgetUnits(List<Long> ids);

    @Delete("<script>DELETE FROM building WHERE id IN " + GIVEN)
    void forgetBuildings(List<Long> ids);

    @Override
    default long lockUsedOwners(long id, Instant since) {
        return lockOwners(id, since).stream().filter(used -> used).count();
    }

    @Select("""
            SELECT o.version <> 0 OR o.account_id IS NOT NULL
                   OR EXISTS (SELECT 1 FROM personal_datum d WHERE d.owner_id = o.id)
                   OR EXISTS (SELECT 1 FROM owner_house h JOIN ownership_change c ON c.house_id = h.house_id
                              WHERE h.owner_id = o.id AND c.changed_at > #{since})
            FROM sheet_import_item i JOIN owner o ON o.id = i.subject_id WHERE i.import_id = #{id} FOR UPDATE
            """)
    List<Boolean> lockOwners(long id, Instant since);

    @Delete("<script>DELETE FROM field_entry WHERE subject = 'ASSET' AND subject_id IN " + GIVEN)
    void forgetEntries(List<Long> ids);

    @Delete("<script>DELETE FROM house_status_change WHERE house_id IN " + GIVEN)
    void forgetStatusChanges(List<Long> ids);

    @Delete("<script>DELETE FROM house WHERE id IN " + GIVEN)
    void forgetAssets(List<Long> ids);

    @Override
    @Select("""
            SELECT subject_id FROM sheet_import_item WHERE import_id = #{id} AND subject_id > #{after} ORDER BY subject_id LIMIT #{limit}
            """)
    List<Long> items(long id, long after, int limit);
}
