namespace ScimConformance.Harness.Ports;

/// <summary>Everything that the provider has mailed to anybody of the organization.</summary>
internal interface IMailboxPort
{
    /// <summary>The mails to one address, oldest first, with their contents.</summary>
    Task<IReadOnlyList<Mail>> ReadAsync(string address);

    /// <summary>Every address that a mail went to, once for each mail.</summary>
    Task<IReadOnlyList<string>> RecipientsAsync();
}
