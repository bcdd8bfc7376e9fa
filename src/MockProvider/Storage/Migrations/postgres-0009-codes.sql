CREATE TABLE sign_in_codes (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    hash BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    wrong INTEGER NOT NULL,
    PRIMARY KEY (organization, account)
);
