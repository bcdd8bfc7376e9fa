namespace ScimConformance.Fuzz.Sending;

/// <summary>Whose key goes with a request.</summary>
internal enum Sender
{
    ServiceAccount,
    Person,
    Nobody,
}
