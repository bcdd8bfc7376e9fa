CREATE TABLE access_revision (number BIGINT NOT NULL);
INSERT INTO access_revision VALUES (1);

CREATE TABLE organizations (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    plan TEXT NOT NULL,
    definition TEXT NOT NULL,
    seeded BOOLEAN NOT NULL,
    secret TEXT NOT NULL,
    clock_offset BIGINT NOT NULL,
    clock_frozen_at BIGINT
);

CREATE TABLE resources (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    resource_type TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL,
    document BYTEA NOT NULL,
    plain BOOLEAN NOT NULL,
    created BIGINT NOT NULL,
    last_modified BIGINT NOT NULL,
    removed BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX resources_id ON resources (organization, id);
CREATE INDEX resources_sequence ON resources (organization, resource_type, sequence) WHERE removed = FALSE;
CREATE INDEX resources_last_modified ON resources (organization, resource_type, last_modified) WHERE removed = FALSE;

CREATE TABLE resource_counts (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    resource_type TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (organization, resource_type)
);

CREATE TABLE unique_keys (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    key BYTEA NOT NULL,
    resource BIGINT NOT NULL,
    PRIMARY KEY (organization, scope, key)
);

CREATE TABLE resource_keys (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    scope TEXT NOT NULL,
    key BYTEA NOT NULL,
    resource BIGINT NOT NULL,
    PRIMARY KEY (organization, scope, key, resource)
);

CREATE TABLE members (
    grp BIGINT NOT NULL REFERENCES resources (sequence) ON DELETE CASCADE,
    member BIGINT NOT NULL REFERENCES resources (sequence) ON DELETE CASCADE,
    PRIMARY KEY (grp, member)
);
CREATE INDEX members_member ON members (member, grp);

CREATE TABLE accounts (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key BYTEA NOT NULL,
    email TEXT,
    email_key BYTEA,
    name TEXT,
    title TEXT,
    administrator BOOLEAN NOT NULL,
    verified BOOLEAN NOT NULL,
    disabled BOOLEAN NOT NULL,
    created_by TEXT,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL,
    PRIMARY KEY (organization, id)
);
CREATE INDEX accounts_handle ON accounts (organization, handle_key);
CREATE INDEX accounts_email ON accounts (organization, email_key) WHERE email_key <> handle_key;

CREATE TABLE application_keys (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    hash BYTEA NOT NULL,
    last4 TEXT NOT NULL,
    created_by TEXT,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_for TEXT
);
CREATE UNIQUE INDEX application_keys_hash ON application_keys (hash);
CREATE UNIQUE INDEX application_keys_id ON application_keys (organization, id);
CREATE INDEX application_keys_owner ON application_keys (organization, owner);

CREATE TABLE api_keys (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    hash BYTEA NOT NULL,
    last4 TEXT NOT NULL,
    created_by TEXT,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX api_keys_hash ON api_keys (hash);
CREATE INDEX api_keys_organization ON api_keys (organization);

CREATE TABLE login_sessions (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX login_sessions_hash ON login_sessions (hash);
CREATE INDEX login_sessions_account ON login_sessions (organization, account);

CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    secret_hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT
);
CREATE INDEX invitations_account ON invitations (organization, account);

CREATE TABLE mail (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    date BIGINT NOT NULL,
    about TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_key BYTEA NOT NULL,
    letter BYTEA NOT NULL,
    PRIMARY KEY (organization, id)
);

CREATE TABLE outbox (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    message TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    due BIGINT,
    problem TEXT,
    PRIMARY KEY (organization, message)
);
CREATE INDEX outbox_due ON outbox (due, message);

CREATE TABLE completions (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    txn TEXT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (organization, txn)
);
