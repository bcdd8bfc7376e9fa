CREATE TABLE organizations (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    definition TEXT NOT NULL,
    seeded INTEGER NOT NULL,
    secret TEXT NOT NULL,
    clock_offset INTEGER NOT NULL,
    clock_frozen_at INTEGER
);

CREATE TABLE resources (
    sequence INTEGER PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    resource_type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    document BLOB NOT NULL,
    plain INTEGER NOT NULL,
    created INTEGER NOT NULL,
    last_modified INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX resources_id ON resources (organization, id);
CREATE INDEX resources_sequence ON resources (organization, resource_type, sequence) WHERE removed = FALSE;
CREATE INDEX resources_last_modified ON resources (organization, resource_type, last_modified) WHERE removed = FALSE;

CREATE TABLE resource_counts (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    resource_type TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (organization, resource_type)
) WITHOUT ROWID;

CREATE TABLE unique_keys (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    key BLOB NOT NULL,
    resource INTEGER NOT NULL,
    PRIMARY KEY (organization, scope, key)
) WITHOUT ROWID;

CREATE TABLE resource_keys (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    key BLOB NOT NULL,
    resource INTEGER NOT NULL,
    PRIMARY KEY (organization, scope, key, resource)
) WITHOUT ROWID;

CREATE TABLE members (
    grp INTEGER NOT NULL REFERENCES resources (sequence) ON DELETE CASCADE,
    member INTEGER NOT NULL REFERENCES resources (sequence) ON DELETE CASCADE,
    PRIMARY KEY (grp, member)
) WITHOUT ROWID;
CREATE INDEX members_member ON members (member, grp);

CREATE TABLE accounts (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key BLOB NOT NULL,
    email TEXT,
    email_key BLOB,
    name TEXT,
    title TEXT,
    administrator INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    disabled INTEGER NOT NULL,
    created_by TEXT,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    PRIMARY KEY (organization, id)
) WITHOUT ROWID;
CREATE INDEX accounts_handle ON accounts (organization, handle_key);
CREATE INDEX accounts_email ON accounts (organization, email_key) WHERE email_key <> handle_key;

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
    id TEXT NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
) WITHOUT ROWID;
CREATE INDEX invitations_account ON invitations (organization, account);

CREATE TABLE mail (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    date INTEGER NOT NULL,
    about TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_key BLOB NOT NULL,
    letter BLOB NOT NULL,
    PRIMARY KEY (organization, id)
) WITHOUT ROWID;

CREATE TABLE outbox (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    message TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    due INTEGER,
    problem TEXT,
    PRIMARY KEY (organization, message)
) WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (due, message);

CREATE TABLE completions (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    txn TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (organization, txn)
) WITHOUT ROWID;
