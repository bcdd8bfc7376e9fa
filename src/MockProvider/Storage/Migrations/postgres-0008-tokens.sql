ALTER TABLE application_keys ADD COLUMN expires_at BIGINT;
