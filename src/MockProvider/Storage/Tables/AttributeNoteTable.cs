namespace ScimConformance.MockProvider.Storage.Tables;

internal sealed class AttributeNoteTable(Session session) : IAttributeNoteStore
{
    public async Task<IReadOnlyList<AttributeNote>> ListAsync(
        string organization,
        string account
    ) =>
        [
            .. await session.QueryAsync<AttributeNote>(
                """
                SELECT organization, account, attribute, value, source FROM attribute_notes
                WHERE organization = @organization AND account = @account
                """,
                new { organization, account }
            ),
        ];

    public Task KeepAsync(AttributeNote note) =>
        session.ExecuteNamedAsync(
            """
            INSERT INTO attribute_notes (organization, account, attribute, value, source)
            VALUES (@Organization, @Account, @Attribute, @Value, @Source)
            ON CONFLICT (organization, account, attribute) DO UPDATE SET value = excluded.value, source = excluded.source
            """,
            note
        );

    public Task ForgetAsync(string organization, string account) =>
        session.ExecuteAsync(
            "DELETE FROM attribute_notes WHERE organization = $1 AND account = $2",
            organization,
            account
        );
}
