namespace ScimConformance.Fuzz.Sending;

/// <summary>An organization, and the keys that its only client holds.</summary>
internal sealed record Keys(
    string Organization,
    string ServiceAccount,
    string Person,
    string PersonId
)
{
    public string? Of(Sender sender) =>
        sender switch
        {
            Sender.ServiceAccount => ServiceAccount,
            Sender.Person => Person,
            _ => null,
        };
}
