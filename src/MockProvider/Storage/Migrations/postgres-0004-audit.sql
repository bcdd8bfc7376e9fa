CREATE TABLE audit_events (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    name TEXT NOT NULL,
    action TEXT NOT NULL,
    asset_type TEXT NOT NULL,
    asset_id TEXT,
    asset_name TEXT,
    actor_type TEXT NOT NULL,
    actor_id TEXT,
    actor_email TEXT,
    request_id TEXT,
    details TEXT
);
CREATE INDEX audit_events_at ON audit_events (organization, at, sequence);
