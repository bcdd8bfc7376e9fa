using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Actors;

/// <summary>Reads the Users of the displayName that the scenario's User has, one a page, by cursor; null is the client's own credential.</summary>
internal sealed class CursorPages(ResourceClient client)
{
    private Exchange? _first;

    /// <summary>The cursor that the first page gave.</summary>
    public string Cursor => CursorOf(_first)!;

    /// <exception cref="NotApplicableException">The filter is refused, as it may be.</exception>
    /// <exception cref="SetUpFailedException">There is no first of two pages.</exception>
    public async Task RequireFirstAsync(Credential? credential)
    {
        _first = await AskAsync("cursor&count=1", credential);
        if (_first.Answer.Status is 400 or 403 or 501)
        {
            throw new NotApplicableException(
                "Users cannot be filtered by displayName there (ruling N84).",
                _first
            );
        }

        if (CursorOf(_first) is null)
        {
            throw new SetUpFailedException(
                SetUpOperation.ReadUser,
                "Reading the first of two pages",
                _first
            );
        }
    }

    public Task<Exchange> AfterAsync(string cursor, Credential? credential) =>
        AskAsync($"count=1&cursor={Uri.EscapeDataString(cursor)}", credential);

    private static string? CursorOf(Exchange? page) =>
        Json.Text(Json.Member(Json.ObjectOf(page), "nextCursor"));

    private Task<Exchange> AskAsync(string parameters, Credential? credential) =>
        client.SendAsync(
            "GET {{Users}}?filter=displayName%20eq%20%22{{User.displayName}}%22&" + parameters,
            credential
        );
}
