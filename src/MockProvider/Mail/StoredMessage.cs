namespace ScimConformance.MockProvider.Mail;

internal sealed record StoredMessage
{
    public required string Organization { get; init; }
    public required string Id { get; init; }

    /// <summary>The id of what the message is about, such as an invitation.</summary>
    public string? About { get; init; }

    /// <summary>Addresses, separated by a line feed.</summary>
    public required string Recipients { get; init; }
    public required string Sender { get; init; }
    public required string Subject { get; init; }
    public DateTimeOffset Date { get; init; }

    /// <summary>The whole message as it would go over the wire (RFC 5322).</summary>
    public required byte[] Content { get; init; }

    public IReadOnlyList<string> To =>
        Recipients.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
