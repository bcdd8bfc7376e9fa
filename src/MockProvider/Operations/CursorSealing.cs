using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// Cursors as clients see them (RFC 9865 section 2): opaque, of unreserved characters, signed with a secret of the
/// organization, so that no process need keep them. One is good for the query and the caller that it was made for.
/// </summary>
internal static class CursorSealing
{
    private const int PlainBytes = 8 + 4 + 8;
    private const int SignatureBytes = 16;

    public static string Seal(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query,
        Cursor cursor
    )
    {
        var plain = new byte[PlainBytes];
        BinaryPrimitives.WriteInt64BigEndian(plain, cursor.After);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(8), cursor.Skip);
        BinaryPrimitives.WriteInt64BigEndian(plain.AsSpan(12), Now(request));
        return Base64Url.EncodeToString([.. plain, .. Sign(request, types, query, plain)]);
    }

    /// <summary>
    /// Errors: invalidCursor for what was not made for this query and caller, expiredCursor after the time that the
    /// organization announces, invalidValue beside startIndex (ruling N48).
    /// </summary>
    public static Result<Cursor?> Open(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query
    )
    {
        var choices = request.Organization.Options.Choices;
        if (query.StartIndex is not null && !choices.IgnoresStartBesideCursor)
        {
            return ScimError.InvalidValue("A query has a cursor or a startIndex, not both.");
        }

        if (string.IsNullOrEmpty(query.Cursor))
        {
            return Cursor.Start;
        }

        if (!TryDecode(query.Cursor, out var bytes) || !IsSigned(request, types, query, bytes))
        {
            return ScimError.InvalidCursor(
                "The cursor is not one that was answered to this query; begin again with an empty cursor."
            );
        }

        var age = Now(request) - BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(12));
        return age > request.Organization.Options.CursorTimeout * 1000L
            ? Expired(choices)
            : new Cursor(
                BinaryPrimitives.ReadInt64BigEndian(bytes),
                BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(8))
            );
    }

    private static ScimError Expired(ProtocolChoices choices)
    {
        const string Detail = "The cursor has expired; begin again with an empty cursor.";
        return choices.StaleCursorsAreInvalid
            ? ScimError.InvalidCursor(Detail)
            : ScimError.ExpiredCursor(Detail);
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[PlainBytes + SignatureBytes];
        return text.Length == Base64Url.GetEncodedLength(bytes.Length)
            // TryDecodeFromChars throws at a character that is not of the alphabet.
            && Base64Url.DecodeFromChars(text, bytes, out _, out var written)
                is OperationStatus.Done
            && written == bytes.Length;
    }

    private static bool IsSigned(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query,
        byte[] bytes
    ) =>
        CryptographicOperations.FixedTimeEquals(
            bytes.AsSpan(PlainBytes),
            Sign(request, types, query, bytes.AsSpan(0, PlainBytes))
        );

    private static byte[] Sign(
        ResourceRequest request,
        IReadOnlyList<ResourceType> types,
        Query query,
        ReadOnlySpan<byte> plain
    )
    {
        var about = string.Join(
            '\n',
            request.Caller.Account.Id,
            string.Join(' ', types.Select(type => type.Name)),
            query.Filter,
            query.SortBy,
            query.SortOrder
        );
        return HMACSHA256.HashData(
            Convert.FromHexString(request.Organization.Record.Secret),
            (byte[])[.. plain, .. Encoding.UTF8.GetBytes(about)]
        )[..SignatureBytes];
    }

    private static long Now(ResourceRequest request) =>
        request.Organization.Clock.GetUtcNow().ToUnixTimeMilliseconds();
}
