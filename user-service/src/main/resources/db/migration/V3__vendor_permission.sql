-- Companies that began before vendors could be kept: those who hold everything, or run a project, keep them too.
INSERT IGNORE INTO staff_role_permission (role_id, permission)
SELECT id, 'ticket:vendor:manage' FROM staff_role WHERE template IN ('ADMINISTRATOR', 'PROJECT_MANAGER');
