namespace ScimConformance.MockProvider.Accounts;

internal interface IIdSource
{
    /// <summary>A new UUID in its canonical lower-case form.</summary>
    string NewId();

    /// <summary>A new unguessable value of <paramref name="bytes"/> random bytes, in lower-case hexadecimal.</summary>
    Secret NewSecret(int bytes);
}
