namespace ScimConformance.Harness.Driver;

/// <summary>
/// A request that a feature writes out: method and path (below the base) in the first line, then headers, then an empty line and
/// the body. A header with an empty value is one that is not sent.
/// </summary>
internal sealed record WrittenRequest(
    HttpMethod Method,
    string Path,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    string? Body
)
{
    public RequestContent? Content => Body is null ? null : RequestContent.Scim(Body);

    public static WrittenRequest Parse(string message)
    {
        var parts = message.ReplaceLineEndings("\n").Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var first = lines[0].Split(' ', 2);
        return new WrittenRequest(
            new HttpMethod(first[0]),
            first[1].Trim(),
            [
                .. lines
                    .Skip(1)
                    .Select(line => line.Split(':', 2))
                    .Select(pair => KeyValuePair.Create(pair[0].Trim(), pair[1].Trim())),
            ],
            parts.Length == 2 ? parts[1] : null
        );
    }
}
