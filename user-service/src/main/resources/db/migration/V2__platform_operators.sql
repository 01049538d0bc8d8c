-- The platform's own role, where it was made before there was an operators' page: sees and mends what is stuck, and may hire a second operator.
INSERT IGNORE INTO staff_role_permission (role_id, permission)
SELECT r.id, p.permission
FROM staff_role r
CROSS JOIN (SELECT 'user:staff:manage' AS permission
            UNION ALL SELECT 'platform:operations:read'
            UNION ALL SELECT 'platform:operations:act'
            UNION ALL SELECT 'platform:payload:read') p
WHERE r.company_id = 0
  AND r.id IN (SELECT held.role_id FROM staff_role_permission held WHERE held.permission = 'platform:platform:operate');
