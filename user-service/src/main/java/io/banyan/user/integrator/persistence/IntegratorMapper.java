package io.banyan.user.integrator.persistence;

import io.banyan.common.web.PageRequest;
import io.banyan.user.integrator.Integrator;
import io.banyan.user.integrator.Integrators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface IntegratorMapper extends Integrators {

    String COLUMNS = "SELECT id, company_id, client_id, name, active, created_at, version FROM integrator ";

    String IN_PROJECTS = """
            WHERE company_id = #{companyId} AND id IN (
                SELECT integrator_id FROM integrator_project WHERE project_id IN
                <foreach collection="projectIds" item="one" open="(" separator="," close=")">#{one}</foreach>)
            """;

    record Line(
            long id, long companyId, String clientId, String name, boolean active, Instant createdAt, long version) {

        Integrator with(List<String> scopes, List<Long> projectIds) {
            return new Integrator(id, companyId, clientId, name, scopes, projectIds, active, createdAt, version);
        }
    }

    /** @param projectId 0 for a scope, otherwise the scope is empty */
    record Part(long integratorId, String permission, long projectId) {}

    @Override
    default void add(Integrator integrator) {
        insert(integrator);
        insertScopes(integrator.id(), integrator.scopes());
        insertProjects(integrator.id(), integrator.projectIds());
    }

    @Override
    default int revise(Integrator next) {
        var rows = update(next);
        if (rows == 1) {
            dropScopes(next.id());
            dropProjects(next.id());
            insertScopes(next.id(), next.scopes());
            insertProjects(next.id(), next.projectIds());
        }
        return rows;
    }

    @Insert("""
            INSERT INTO integrator (id, company_id, client_id, name, active, created_at)
            VALUES (#{id}, #{companyId}, #{clientId}, #{name}, #{active}, #{createdAt})
            """)
    void insert(Integrator integrator);

    @Update("UPDATE integrator SET name = #{name}, version = version + 1 WHERE id = #{id} AND version = #{version}")
    int update(Integrator next);

    @Override
    @Update("UPDATE integrator SET active = FALSE, version = version + 1 WHERE id = #{id} AND active")
    int deactivate(long id);

    @Insert("""
            <script>
            INSERT INTO integrator_scope (integrator_id, permission) VALUES
            <foreach collection="scopes" item="scope" separator=",">(#{id}, #{scope})</foreach>
            </script>
            """)
    void insertScopes(long id, List<String> scopes);

    @Insert("""
            <script>
            INSERT INTO integrator_project (integrator_id, project_id) VALUES
            <foreach collection="projectIds" item="projectId" separator=",">(#{id}, #{projectId})</foreach>
            </script>
            """)
    void insertProjects(long id, List<Long> projectIds);

    @Delete("DELETE FROM integrator_scope WHERE integrator_id = #{id}")
    void dropScopes(long id);

    @Delete("DELETE FROM integrator_project WHERE integrator_id = #{id}")
    void dropProjects(long id);

    @Override
    default Optional<Integrator> find(long id) {
        return together(line(id)).stream().findFirst();
    }

    @Override
    default Optional<Integrator> findByClientId(String clientId) {
        return together(lineByClientId(clientId)).stream().findFirst();
    }

    @Override
    default List<Integrator> page(long companyId, Collection<Long> projectIds, PageRequest page) {
        return together(lines(companyId, projectIds, page.size(), page.offset()));
    }

    @Select(COLUMNS + "WHERE id = #{id}")
    List<Line> line(long id);

    @Select(COLUMNS + "WHERE client_id = #{clientId}")
    List<Line> lineByClientId(String clientId);

    @Select("<script>" + COLUMNS + IN_PROJECTS + "ORDER BY id DESC LIMIT #{limit} OFFSET #{offset}</script>")
    List<Line> lines(long companyId, Collection<Long> projectIds, int limit, long offset);

    @Override
    @Select("<script>SELECT COUNT(*) FROM integrator " + IN_PROJECTS + "</script>")
    long count(long companyId, Collection<Long> projectIds);

    @Select("""
            <script>
            SELECT integrator_id, permission, 0 AS project_id FROM integrator_scope
            WHERE integrator_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            UNION ALL
            SELECT integrator_id, '', project_id FROM integrator_project
            WHERE integrator_id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Part> parts(Collection<Long> ids);

    @Override
    @Insert("""
            INSERT INTO integrator_secret (id, integrator_id, digest, created_at)
            VALUES (#{id}, #{integratorId}, #{digest}, #{now})
            """)
    void addSecret(long id, long integratorId, String digest, Instant now);

    @Override
    @Update("""
            UPDATE integrator_secret SET expires_at = #{until}
            WHERE integrator_id = #{integratorId} AND (expires_at IS NULL OR expires_at > #{until})
            """)
    int endSecrets(long integratorId, Instant until);

    @Override
    @Select("""
            SELECT digest FROM integrator_secret
            WHERE integrator_id = #{integratorId} AND (expires_at IS NULL OR expires_at > #{at})
            """)
    List<String> secrets(long integratorId, Instant at);

    @Override
    @Select("""
            SELECT created_at, expires_at FROM integrator_secret
            WHERE integrator_id = #{integratorId} AND (expires_at IS NULL OR expires_at > #{at}) ORDER BY id DESC
            """)
    List<SecretLine> secretLines(long integratorId, Instant at);

    @Override
    @Insert("""
            INSERT INTO integrator_change (id, integrator_id, company_id, what, detail, changed_by, changed_at)
            VALUES (#{id}, #{of.id}, #{of.companyId}, #{what}, #{detail}, #{by}, #{at})
            """)
    void note(long id, Integrator of, Change what, String detail, long by, Instant at);

    @Override
    @Select("""
            SELECT what, detail, changed_by, changed_at FROM integrator_change
            WHERE integrator_id = #{integratorId} ORDER BY id DESC LIMIT 200
            """)
    List<ChangeLine> changes(long integratorId);

    private List<Integrator> together(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> scopes = new HashMap<>();
        Map<Long, List<Long>> projects = new HashMap<>();
        for (var part : parts(lines.stream().map(Line::id).toList())) {
            if (part.projectId() == 0) {
                scopes.computeIfAbsent(part.integratorId(), _ -> new ArrayList<>())
                        .add(part.permission());
            } else {
                projects.computeIfAbsent(part.integratorId(), _ -> new ArrayList<>())
                        .add(part.projectId());
            }
        }
        return lines.stream()
                .map(line -> line.with(
                        scopes.getOrDefault(line.id(), List.of()), projects.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
