package io.banyan.user.staff.persistence;

import io.banyan.user.staff.Role;
import io.banyan.user.staff.RoleTemplate;
import io.banyan.user.staff.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface RoleMapper extends Roles {

    String LINES = """
            SELECT r.id, r.company_id, r.name, r.template, r.version, p.permission
            FROM staff_role r LEFT JOIN staff_role_permission p ON p.role_id = r.id
            """;

    /** One row per permission; a role without any has one with none. */
    record RoleLine(
            long id,
            long companyId,
            String name,
            @Nullable RoleTemplate template,
            long version,
            @Nullable String permission) {}

    @Override
    default void add(Role role, Instant createdAt) {
        insert(role, createdAt);
        insertPermissionsOf(role);
    }

    @Override
    default int revise(Role role) {
        var rows = update(role);
        if (rows == 1) {
            dropPermissions(role.id());
            insertPermissionsOf(role);
        }
        return rows;
    }

    private void insertPermissionsOf(Role role) {
        if (!role.permissions().isEmpty()) {
            insertPermissions(role.id(), role.permissions());
        }
    }

    @Insert("""
            INSERT INTO staff_role (id, company_id, name, template, created_at)
            VALUES (#{role.id}, #{role.companyId}, #{role.name}, #{role.template}, #{createdAt})
            """)
    void insert(Role role, Instant createdAt);

    @Update("UPDATE staff_role SET name = #{name}, version = version + 1 WHERE id = #{id} AND version = #{version}")
    int update(Role role);

    @Delete("DELETE FROM staff_role_permission WHERE role_id = #{roleId}")
    void dropPermissions(long roleId);

    @Insert("""
            <script>
            INSERT INTO staff_role_permission (role_id, permission) VALUES
            <foreach collection="permissions" item="permission" separator=",">(#{roleId}, #{permission})</foreach>
            </script>
            """)
    void insertPermissions(long roleId, List<String> permissions);

    @Override
    default Optional<Role> find(long id) {
        return together(lines(id)).stream().findFirst();
    }

    @Override
    default List<Role> ofCompany(long companyId) {
        return together(companyLines(companyId));
    }

    @Override
    default List<Role> ofCompany(long companyId, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : together(chosenLines(companyId, ids));
    }

    @Select(LINES + "WHERE r.id = #{id} ORDER BY p.permission")
    List<RoleLine> lines(long id);

    @Select(LINES + "WHERE r.company_id = #{companyId} ORDER BY r.id, p.permission")
    List<RoleLine> companyLines(long companyId);

    @Select("<script>" + LINES + """
            WHERE r.company_id = #{companyId} AND r.id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY r.id, p.permission</script>
            """)
    List<RoleLine> chosenLines(long companyId, Collection<Long> ids);

    @Override
    @Select("SELECT staff_id FROM staff_member_role WHERE role_id = #{roleId} ORDER BY staff_id")
    List<Long> bearers(long roleId);

    private static List<Role> together(List<RoleLine> lines) {
        var roles = new LinkedHashMap<Long, Role>();
        for (var line : lines) {
            var role = roles.computeIfAbsent(
                    line.id(),
                    id -> new Role(
                            id, line.companyId(), line.name(), line.template(), new ArrayList<>(), line.version()));
            var permission = line.permission();
            if (permission != null) {
                role.permissions().add(permission);
            }
        }
        return List.copyOf(roles.values());
    }
}
