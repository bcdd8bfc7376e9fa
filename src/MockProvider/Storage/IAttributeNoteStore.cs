namespace ScimConformance.MockProvider.Storage;

/// <summary>Which values of accounts were not written by the provisioning client.</summary>
internal interface IAttributeNoteStore
{
    Task<IReadOnlyList<AttributeNote>> ListAsync(string organization, string account);

    /// <summary>Takes the place of an earlier note on the same attribute.</summary>
    Task KeepAsync(AttributeNote note);

    Task ForgetAsync(string organization, string account);
}
