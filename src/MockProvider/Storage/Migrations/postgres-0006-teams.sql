CREATE TABLE teams (
    sequence BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organization TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    grp BIGINT REFERENCES resources (sequence) ON DELETE SET NULL,
    created_at BIGINT NOT NULL,
    modified_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX teams_id ON teams (organization, id);
CREATE UNIQUE INDEX teams_handle ON teams (organization, handle);
CREATE INDEX teams_name ON teams (organization, name);
CREATE UNIQUE INDEX teams_grp ON teams (grp);

CREATE TABLE team_members (
    team BIGINT NOT NULL REFERENCES teams (sequence) ON DELETE CASCADE,
    account TEXT NOT NULL,
    PRIMARY KEY (team, account)
);
