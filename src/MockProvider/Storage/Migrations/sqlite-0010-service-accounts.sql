-- The few service accounts among many people, which each start of the provider looks for.
CREATE INDEX accounts_service ON accounts (organization, id) WHERE kind = 'ServiceAccount';
