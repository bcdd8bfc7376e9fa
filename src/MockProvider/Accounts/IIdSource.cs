namespace ScimConformance.MockProvider.Accounts;

internal interface IIdSource
{
    /// <summary>A new UUID of version 7 in its canonical lower-case form: later ones sort later.</summary>
    string NewId();

    /// <summary>A new id of 12 letters and digits, for what is in every key of the database.</summary>
    string NewShortId();

    /// <summary>A new unguessable value of <paramref name="bytes"/> random bytes, in lower-case hexadecimal.</summary>
    Secret NewSecret(int bytes);
}
