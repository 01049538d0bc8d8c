package io.banyan.user.account.persistence;

import io.banyan.common.scope.Unscoped;
import io.banyan.user.account.Account;
import io.banyan.user.account.Accounts;
import io.banyan.user.account.NewAccount;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper extends Accounts {

    String COLUMNS = """
            SELECT id, company_id, kind, display_name, phone_sealed, phone_index, login, password_hash, must_change_password,
                   active, authority_version, on_pc, on_app
            FROM account
            """;

    @Override
    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<Account> find(long id);

    @Override
    @Unscoped("a login is one person's among all companies; who makes a second one is told no more than that")
    @Select(COLUMNS + "WHERE login = #{login}")
    Optional<Account> findByLogin(String login);

    @Override
    @Select(COLUMNS + "WHERE phone_index = #{phoneIndex} AND kind = 'STAFF' LIMIT 2")
    List<Account> staffByPhone(String phoneIndex);

    @Override
    @Select(COLUMNS + "WHERE phone_index = #{phoneIndex} AND kind = 'RESIDENT' "
            + "ORDER BY (SELECT MAX(s.created_at) FROM sign_in s WHERE s.account_id = account.id) DESC, id DESC")
    List<Account> residentsByPhone(String phoneIndex);

    @Override
    @Insert("""
            INSERT INTO account (id, company_id, kind, display_name, phone_sealed, phone_index, login, password_hash,
                                 must_change_password, active, created_at)
            VALUES (#{id}, #{companyId}, #{kind}, #{displayName}, #{phoneSealed}, #{phoneIndex}, #{login}, #{passwordHash},
                    #{mustChangePassword}, TRUE, #{createdAt})
            """)
    void add(NewAccount account);

    @Override
    @Update("UPDATE account SET password_hash = #{hash}, must_change_password = #{mustChange} WHERE id = #{id}")
    int setPassword(long id, String hash, boolean mustChange);

    @Override
    @Update("UPDATE account SET authority_version = authority_version + 1 WHERE id = #{id}")
    int raiseAuthority(long id);

    @Override
    @Update("UPDATE account SET on_pc = #{pc}, on_app = #{app} WHERE id = #{id}")
    int setClients(long id, boolean pc, boolean app);

    @Override
    @Update("UPDATE account SET active = #{active} WHERE id = #{id} AND active <> #{active}")
    int setActive(long id, boolean active);

    @Override
    @Update("""
            UPDATE account SET display_name = #{displayName}, phone_sealed = COALESCE(#{phoneSealed}, phone_sealed),
                phone_index = COALESCE(#{phoneIndex}, phone_index)
            WHERE id = #{id}
            """)
    int rename(long id, String displayName, @Nullable String phoneSealed, @Nullable String phoneIndex);

    @Override
    @Update("""
            UPDATE account SET company_id = #{companyId}, display_name = #{displayName}
            WHERE id = #{id} AND company_id = 0 AND kind = 'RESIDENT'
            """)
    int joinCompany(long id, long companyId, String displayName);

    @Override
    @Select("SELECT NOT EXISTS (SELECT 1 FROM account)")
    boolean isEmpty();

    @Override
    @Select("""
            SELECT 'P' AS what, p.permission AS permission, 0 AS id
            FROM staff_member_role r JOIN staff_role_permission p ON p.role_id = r.role_id WHERE r.staff_id = #{id}
            UNION ALL
            SELECT 'J', '', s.project_id FROM staff_project s WHERE s.staff_id = #{id}
            UNION ALL
            SELECT 'J', '', j.id FROM staff_region g JOIN region r ON r.id = g.region_id
            JOIN region b ON b.company_id = r.company_id AND b.path LIKE CONCAT(r.path, '%')
            JOIN project j ON j.region_id = b.id WHERE g.staff_id = #{id}
            UNION ALL
            SELECT 'J', '', j.id FROM staff s JOIN project j ON j.company_id = s.company_id
            WHERE s.id = #{id} AND s.all_projects
            UNION ALL
            SELECT 'B', '', b.project_id FROM staff_building g JOIN building b ON b.id = g.building_id WHERE g.staff_id = #{id}
            UNION ALL
            SELECT 'b', '', g.building_id FROM staff_building g WHERE g.staff_id = #{id}
            UNION ALL
            SELECT 'E', '', q.equipment_type_id FROM staff_equipment_type q WHERE q.staff_id = #{id}
            UNION ALL
            SELECT 'H', h.may, h.house_id FROM owner o JOIN owner_house h ON h.owner_id = o.id
            WHERE o.account_id = #{id} AND (h.valid_from IS NULL OR h.valid_from <= #{today})
              AND (h.valid_to IS NULL OR h.valid_to >= #{today})
            """)
    List<Grant> grants(long id, LocalDate today);

    @Override
    @Select("""
            SELECT 'P' AS what, s.permission AS permission, 0 AS id FROM integrator_scope s WHERE s.integrator_id = #{id}
            UNION ALL
            SELECT 'J', '', p.project_id FROM integrator_project p WHERE p.integrator_id = #{id}
            """)
    List<Grant> grantsOfIntegrator(long id);

    @Override
    @Select("""
            <script>
            SELECT id, authority_version FROM account
            WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Version> versions(Collection<Long> ids);
}
