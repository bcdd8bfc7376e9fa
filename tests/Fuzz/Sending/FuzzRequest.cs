using System.Text;

namespace ScimConformance.Fuzz.Sending;

/// <summary>One request as it goes over the wire; the target is sent as it stands, however odd.</summary>
internal sealed record FuzzRequest(Operation Operation, string Method, string Target)
{
    public const string ScimJson = "application/scim+json";

    public byte[]? Body { get; init; }

    public string? ContentType { get; init; } = ScimJson;

    public string? Accept { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    public Sender Sender { get; init; }

    /// <summary>The id of the resource that the request must leave as it was when it is refused.</summary>
    public string? Guarded { get; init; }

    /// <summary>How far the organization's clock goes ahead before it is sent.</summary>
    public int AdvanceSeconds { get; init; }

    public override string ToString()
    {
        var text = new StringBuilder($"{Method} {Target}\n");
        foreach (
            var (name, value) in new[]
            {
                ("Content-Type", Body is null ? null : ContentType),
                ("Accept", Accept),
                ("If-Match", IfMatch),
                ("If-None-Match", IfNoneMatch),
                ("Authorization", Sender is Sender.Nobody ? null : $"Bearer (of the {Sender})"),
            }
        )
        {
            text.Append(value is null ? "" : $"{name}: {value}\n");
        }

        return text.Append(Body is null ? "" : BodyText.Of(Body)).ToString();
    }
}
