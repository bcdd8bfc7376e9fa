CREATE TABLE organizations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    definition TEXT NOT NULL,
    seeded INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL,
    clock_frozen_at INTEGER
);

CREATE TABLE resources (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    resource_type TEXT NOT NULL,
    id TEXT NOT NULL,
    unique_key TEXT,
    external_id TEXT,
    document BLOB NOT NULL,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX resources_id ON resources (organization, resource_type, id);
CREATE UNIQUE INDEX resources_unique_key ON resources (organization, resource_type, unique_key) WHERE removed = 0;
CREATE INDEX resources_external_id ON resources (organization, resource_type, external_id) WHERE removed = 0;
CREATE INDEX resources_sequence ON resources (organization, resource_type, sequence) WHERE removed = 0;

CREATE TABLE accounts (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    handle TEXT NOT NULL,
    email TEXT,
    email_key TEXT,
    name TEXT,
    title TEXT,
    administrator INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    disabled INTEGER NOT NULL,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX accounts_id ON accounts (organization, id);
CREATE INDEX accounts_handle ON accounts (organization, handle);
CREATE INDEX accounts_email ON accounts (organization, email_key);

CREATE TABLE application_keys (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    last4 TEXT NOT NULL,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    revoked_for TEXT
);
CREATE UNIQUE INDEX application_keys_hash ON application_keys (hash);
CREATE UNIQUE INDEX application_keys_id ON application_keys (organization, id);
CREATE INDEX application_keys_owner ON application_keys (organization, owner);

CREATE TABLE api_keys (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    hash BLOB NOT NULL,
    last4 TEXT NOT NULL,
    created_by TEXT,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX api_keys_hash ON api_keys (hash);
CREATE INDEX api_keys_organization ON api_keys (organization);

CREATE TABLE login_sessions (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    hash BLOB NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX login_sessions_hash ON login_sessions (hash);
CREATE INDEX login_sessions_account ON login_sessions (organization, account);

CREATE TABLE invitations (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
);
CREATE UNIQUE INDEX invitations_secret ON invitations (secret_hash);
CREATE UNIQUE INDEX invitations_id ON invitations (organization, id);
CREATE INDEX invitations_account ON invitations (organization, account);

CREATE TABLE mail (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    about TEXT,
    recipients TEXT NOT NULL,
    sender TEXT NOT NULL,
    subject TEXT NOT NULL,
    date INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE UNIQUE INDEX mail_id ON mail (organization, id);
CREATE INDEX mail_about ON mail (organization, about);
