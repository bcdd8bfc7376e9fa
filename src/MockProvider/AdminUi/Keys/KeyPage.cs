using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.AdminUi.Keys;

/// <summary>
/// A page that makes keys. The secret travels to the page that shows it in a sealed cookie, which that page takes back: it is
/// shown once, by no address, and loading the page again makes no second key.
/// </summary>
internal abstract class KeyPage : SignedInPage
{
    private const string SecretKey = "secret";

    private NewSecret? _secret;

    public NewSecret? Secret =>
        _secret ??= Kept(SecretKey) is { } kept
            ? JsonSerializer.Deserialize<NewSecret>(kept)
            : null;

    protected Result<string> KeyName(string? name) =>
        Organization.Pipeline.KeyPolicy.CheckName(name ?? "") is { } error ? error : name!;

    protected SeeOther ShowSecret(IssuedKey issued, string path)
    {
        TempData[SecretKey] = JsonSerializer.Serialize(
            new NewSecret(issued.Key.Name, issued.Secret.Value)
        );
        return Done("The key is created.", path);
    }
}
