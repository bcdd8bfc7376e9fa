using System.Globalization;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Checks;

/// <summary>What the admin API must show. Each returns null when the check holds.</summary>
internal static class AdminChecks
{
    /// <summary>Active, Pending or Disabled (DD-PROV-09, DD-DEPROV-03).</summary>
    public static Discrepancy? StatusIs(Exchange exchange, string status)
    {
        var actual = Json.Text(Attribute(exchange, "status"));
        return string.Equals(actual, status, StringComparison.Ordinal)
            ? null
            : new(
                $"status {status}",
                actual is null ? AnswerChecks.Describe(exchange) : $"status {actual}",
                exchange
            );
    }

    public static Discrepancy? VerifiedIs(Exchange exchange, bool verified)
    {
        var actual = Json.Truth(Attribute(exchange, "verified"));
        return actual == verified
            ? null
            : new(
                verified ? "a verified User" : "a User who is not verified",
                actual is null
                    ? AnswerChecks.Describe(exchange)
                    : $"verified {actual.Value.ToString().ToLowerInvariant()}",
                exchange
            );
    }

    /// <summary>Name and address are those that the client gave (DD-DEPROV-17).</summary>
    public static Discrepancy? KeepsPersonalData(Exchange exchange, UserDocument sent)
    {
        var name = Json.Text(Attribute(exchange, "name"));
        var email = Json.Text(Attribute(exchange, "email"));
        return
            string.Equals(name, sent.Formatted, StringComparison.Ordinal)
            && string.Equals(email, sent.WorkEmail, StringComparison.OrdinalIgnoreCase)
            ? null
            : new(
                $"the name \"{sent.Formatted}\" and the address {sent.WorkEmail}",
                exchange.Answer.Status == 200
                    ? $"{Shown("name", name)} and {Shown("address", email)}"
                    : AnswerChecks.Describe(exchange),
                exchange
            );
    }

    /// <summary>The account is there, and neither name nor address nor userName stands anywhere in it (DD-DEPROV-17).</summary>
    public static Discrepancy? ShowsNoPersonalData(Exchange exchange, UserDocument sent)
    {
        string[] gone = [sent.Formatted, sent.WorkEmail, sent.UserName];
        var shown = JsonWalk
            .Members(Json.ObjectOf(exchange))
            .Select(member => Json.Text(member.Value))
            .ToList();
        var left = gone.FirstOrDefault(text =>
            shown.Any(value => value?.Contains(text, StringComparison.OrdinalIgnoreCase) == true)
        );
        return left is null && Attribute(exchange, "status") is not null
            ? null
            : new(
                "the User without name and address",
                left is null ? AnswerChecks.Describe(exchange) : $"\"{left}\"",
                exchange
            );
    }

    /// <summary>DD-SA-04: what a service account is called, since it has no name to log in with.</summary>
    public static Discrepancy? HandleIsUuid(Exchange exchange)
    {
        var handle = Json.Text(Attribute(exchange, "handle"));
        return Guid.TryParse(handle, out _)
            ? null
            : new("a UUID as the handle", handle ?? AnswerChecks.Describe(exchange), exchange);
    }

    /// <summary>The role, read by its id, has this name; vendors put words of their own around it (DD-SSO-06).</summary>
    public static Discrepancy? RoleIs(Exchange exchange, string name)
    {
        var data = Json.Member(Json.ObjectOf(exchange), "data");
        var actual = Json.Text(Json.At(data, "attributes", "name"));
        return
            string.Equals(Json.Text(Json.Member(data, "type")), "roles", StringComparison.Ordinal)
            && actual?.Contains(name, StringComparison.OrdinalIgnoreCase) == true
            ? null
            : new($"the role {name}", actual ?? AnswerChecks.Describe(exchange), exchange);
    }

    /// <summary>The key is owned by this account, and by no other (DD-KEY-02).</summary>
    public static Discrepancy? KeyBelongsTo(Exchange exchange, string accountId)
    {
        var owner = Json.Text(
            Json.At(Json.ObjectOf(exchange), "data", "relationships", "owned_by", "data", "id")
        );
        return string.Equals(owner, accountId, StringComparison.Ordinal)
            ? null
            : new(
                $"the key to be owned by {accountId} alone",
                owner is null ? AnswerChecks.Describe(exchange) : $"the owner {owner}",
                exchange
            );
    }

    /// <summary>created_at and expires_at of a new invitation lie this far apart.</summary>
    public static Discrepancy? InvitationLasts(Exchange exchange, TimeSpan expected)
    {
        var invitation = Json.Items(Json.Member(Json.ObjectOf(exchange), "data")) is [var first, ..]
            ? first
            : null;
        var created = Json.Instant(Json.At(invitation, "attributes", "created_at"));
        var expires = Json.Instant(Json.At(invitation, "attributes", "expires_at"));
        return expires - created == expected
            ? null
            : new(
                $"an invitation that expires {Hours(expected)} after it was made",
                (expires - created) is { } actual ? Hours(actual) : AnswerChecks.Describe(exchange),
                exchange
            );
    }

    private static System.Text.Json.Nodes.JsonNode? Attribute(Exchange exchange, string name) =>
        Json.At(Json.ObjectOf(exchange), "data", "attributes", name);

    private static string Shown(string what, string? value) =>
        value is null ? $"no {what}" : $"the {what} \"{value}\"";

    private static string Hours(TimeSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.####} hours");
}
