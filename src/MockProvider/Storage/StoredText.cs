namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// Text as every database can keep it: PostgreSQL's has no U+0000. What a client sends is whole in the document, which is bytes;
/// columns of text hold the copies that accounts, keys and mail have of it.
/// </summary>
internal static class StoredText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text) => text.Replace('\0', Replacement);
}
