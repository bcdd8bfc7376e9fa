namespace ScimConformance.MockProvider.Accounts;

/// <summary>The stage that says what is shown of an application key after it was made.</summary>
internal interface IKeyView
{
    JsonObject Attributes(ApplicationKey key);
}
