using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Mail;

namespace ScimConformance.MockProvider.AdminUi.ServiceAccounts;

/// <summary>What the names and addresses that people type into forms may be.</summary>
internal static class AccountFields
{
    private const int LongestName = 55;

    /// <summary>DD-PROV-23. Errors: 400 for one that is blank, too long, or has an angle bracket.</summary>
    private static Result<string> Name(string? name) =>
        string.IsNullOrWhiteSpace(name) ? ScimError.BadRequest("The name must not be blank.")
        : name.Length > LongestName || name.AsSpan().ContainsAny('<', '>')
            ? ScimError.BadRequest(
                $"The name must have at most {LongestName} characters, and neither < nor >."
            )
        : name;

    public static Result<(string Name, string Email)> ServiceAccount(string? name, string? email)
    {
        var checkedName = Name(name);
        return checkedName.IsError ? checkedName.Error
            : MailAddress.IsUsable(email) ? (checkedName.Value, email!)
            : ScimError.BadRequest("The e-mail is not an e-mail address.");
    }
}
