using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Checks;

/// <summary>What a representation of a User must say. Each returns null when the check holds.</summary>
internal static class UserChecks
{
    public static Discrepancy? HasId(UserView user) =>
        user.Id is { Length: > 0 } ? null : Differs(user, "id", "an id of the provider's", user.Id);

    public static Discrepancy? IdIsNot(UserView user, string id) =>
        string.Equals(user.Id, id, StringComparison.Ordinal)
            ? new("an id of the provider's", $"the client's own id \"{id}\"", user.Exchange)
            : null;

    /// <summary>userName is not caseExact (RFC 7643 section 4.1.1): a provider may store it in another case.</summary>
    public static Discrepancy? UserNameIs(UserView user, string userName) =>
        string.Equals(user.UserName, userName, StringComparison.OrdinalIgnoreCase)
            ? null
            : Differs(user, "userName", Quote(userName), user.UserName);

    public static Discrepancy? AttributeIs(UserView user, string attribute, string value) =>
        string.Equals(user.Attribute(attribute), value, StringComparison.Ordinal)
            ? null
            : Differs(user, attribute, Quote(value), user.Attribute(attribute));

    /// <summary>Addresses are compared without regard to case: canonicalising one is no loss.</summary>
    public static Discrepancy? WorkEmailIs(UserView user, string address) =>
        string.Equals(user.WorkEmail, address, StringComparison.OrdinalIgnoreCase)
            ? null
            : Differs(user, "work e-mail address", Quote(address), user.WorkEmail);

    public static Discrepancy? ActiveIs(UserView user, bool active) =>
        user.Active == active
            ? null
            : Differs(
                user,
                "active",
                active ? "true" : "false",
                user.Active?.ToString().ToLowerInvariant()
            );

    /// <summary>Everything that the client said of the User, attribute by attribute.</summary>
    public static IEnumerable<Discrepancy?> Matches(UserView user, UserDocument sent) =>
        AnswerChecks.Succeeded(user.Exchange) is { } refused
            ? [refused]
            :
            [
                UserNameIs(user, sent.UserName),
                AttributeIs(user, "title", sent.Title),
                AttributeIs(user, "name.formatted", sent.Formatted),
                WorkEmailIs(user, sent.WorkEmail),
                ActiveIs(user, sent.Active),
            ];

    private static Discrepancy Differs(
        UserView user,
        string what,
        string expected,
        string? actual
    ) =>
        user.Exchange.Answer.Status is >= 200 and < 300
            ? new(
                $"{what} to be {expected}",
                actual is null ? $"no {what}" : Quote(actual),
                user.Exchange
            )
            : new(
                $"a User whose {what} is {expected}",
                AnswerChecks.Describe(user.Exchange),
                user.Exchange
            );

    private static string Quote(string text) => $"\"{text}\"";
}
