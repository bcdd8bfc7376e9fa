CREATE TABLE sign_in_codes (
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    account TEXT NOT NULL,
    hash BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    wrong INTEGER NOT NULL,
    PRIMARY KEY (organization, account)
) WITHOUT ROWID;
