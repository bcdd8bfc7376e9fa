CREATE TABLE roles (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    permissions TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX roles_id ON roles (organization, id);

-- The ids of the built-in roles Admin and Standard.
ALTER TABLE accounts ADD COLUMN roles TEXT NOT NULL DEFAULT '';
UPDATE accounts SET roles = CASE WHEN administrator
    THEN '401e0000-0000-4000-8000-000000000001 ' ELSE '401e0000-0000-4000-8000-000000000002 ' END;
ALTER TABLE accounts DROP COLUMN administrator;

ALTER TABLE application_keys ADD COLUMN scopes TEXT;

ALTER TABLE api_keys ADD COLUMN modified_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE api_keys ADD COLUMN modified_by TEXT;
UPDATE api_keys SET modified_at = created_at, modified_by = created_by;
-- Names are unique from here on.
UPDATE api_keys SET name = name || ' ' || id WHERE EXISTS (SELECT 1 FROM api_keys other
    WHERE other.organization = api_keys.organization AND other.name = api_keys.name AND other.sequence < api_keys.sequence);
