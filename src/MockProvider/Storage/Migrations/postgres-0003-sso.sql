ALTER TABLE accounts ADD COLUMN source TEXT NOT NULL DEFAULT 'Manual';
ALTER TABLE accounts ADD COLUMN over_scim BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE login_sessions ADD COLUMN method TEXT NOT NULL DEFAULT 'Invitation';

CREATE TABLE passwords (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (organization, account)
);

CREATE TABLE login_attempts (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (organization, account)
);

CREATE TABLE saml_requests (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (organization, id)
);

CREATE TABLE saml_assertions (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id_hash BYTEA NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (organization, id_hash)
);
