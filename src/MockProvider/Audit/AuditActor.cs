using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Audit;

/// <summary>Who caused an event (DD-AUD-09): the documented type of actor, the account, and its address where it has one.</summary>
internal sealed record AuditActor(string Type, string? Id, string? Email)
{
    public const string User = "USER";
    public const string ApiKey = "API_KEY";

    /// <summary>Whoever operates the provider: what control does, and what no request caused.</summary>
    public static readonly AuditActor Operator = new("SUPPORT_USER", null, null);

    /// <summary>A person in front of a page.</summary>
    public static AuditActor Person(Account account) => new(User, account.Id, account.Email);

    /// <summary>A program with one of the account's application keys.</summary>
    public static AuditActor Key(Account account) => new(ApiKey, account.Id, account.Email);
}
