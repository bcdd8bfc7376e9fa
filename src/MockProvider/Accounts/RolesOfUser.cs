using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// The attribute roles of Users, in organizations that take roles over SCIM (DD-ROLE-01). It says which roles the account has,
/// whoever gave them; what else the client put beside an id, such as the type slot1, stays with it (DD-ROLE-08). Elsewhere
/// nothing happens here, and nothing is looked up.
/// </summary>
internal static class RolesOfUser
{
    public const string Attribute = "roles";
    private const string Value = "value";
    private const string Display = "display";
    private const string Type = "type";

    public static bool Has(Organization organization) => organization.Options.ScimRoles;

    /// <summary>Whether the document names roles that the organization listens to.</summary>
    public static bool AreIn(Organization organization, JsonObject document) =>
        Has(organization) && document[Attribute] is JsonArray { Count: > 0 };

    /// <summary>A User who is created without roles shows the default one, which is built in: that costs no look-up.</summary>
    public static void ShowDefault(Organization organization, JsonObject document, Words roles)
    {
        if (Has(organization) && !AreIn(organization, document))
        {
            Show(document, BuiltInRoles.Every, roles);
        }
    }

    /// <summary>Shows the roles of an account that something else than SCIM makes.</summary>
    public static async Task ShowAsync(UnitOfWork work, JsonObject document, Words roles)
    {
        if (Has(work.Organization))
        {
            Show(document, await KnownAsync(work), roles);
        }
    }

    /// <summary>Brings the stored User in step with the account, whose roles something else than SCIM changed.</summary>
    public static async Task RefreshAsync(UnitOfWork work, Account account)
    {
        if (Has(work.Organization))
        {
            var known = await KnownAsync(work);
            await UserDocuments.EditAsync(
                work,
                account.Id,
                user => Show(user, known, account.Roles)
            );
        }
    }

    /// <summary>
    /// The account with the roles that the document names, whose attribute has those alone afterwards. Records what changes
    /// against <paramref name="before"/>, and what matches nothing (DD-AUD-04, DD-ROLE-04).
    /// </summary>
    public static async Task<Account> ApplyAsync(
        UnitOfWork work,
        Account account,
        Words before,
        JsonObject document
    )
    {
        var known = await KnownAsync(work);
        var named = Elements(document).Select(IdOf).ToList();
        var match = work.Pipeline.ScimRoles.Match(work.Organization, known, account.Roles, named);
        Show(document, known, match.Roles);
        if (match.Unmatched.Count > 0)
        {
            await work.AuditAsync(AuditEntries.RolesUnmatched(account, match.Unmatched));
        }

        await RoleAssignment.RecordAsync(work, account with { Roles = before }, match.Roles, known);
        return account with { Roles = match.Roles };
    }

    public static Role? Find(IReadOnlyList<Role> known, string id) =>
        known.FirstOrDefault(role =>
            string.Equals(role.Id, id, StringComparison.OrdinalIgnoreCase)
        );

    private static Task<IReadOnlyList<Role>> KnownAsync(UnitOfWork work) =>
        OrganizationRoles.ListAsync(work.Store, work.Organization.Id);

    private static void Show(JsonObject document, IReadOnlyList<Role> known, Words roles)
    {
        var shown = Elements(document)
            .Select(element => (element, role: Find(known, IdOf(element))))
            .Where(pair => pair.role is not null && roles.Contains(pair.role.Id))
            .DistinctBy(pair => (pair.role!.Id, JsonText.Of(pair.element[Type])))
            .Select(pair => Named(pair.element.DeepClone().AsObject(), pair.role!))
            .ToList();
        shown.AddRange(
            known
                .Where(role => roles.Contains(role.Id))
                .Where(role => !shown.Any(element => IsOf(element, role)))
                .Select(role => Named([], role))
        );
        document.Remove(Attribute);
        if (shown.Count > 0)
        {
            document[Attribute] = new JsonArray([.. shown]);
        }
    }

    private static JsonObject Named(JsonObject element, Role role)
    {
        element[Value] = role.Id;
        element[Display] = role.Name;
        return element;
    }

    private static IEnumerable<JsonObject> Elements(JsonObject document) =>
        (document[Attribute] as JsonArray ?? []).OfType<JsonObject>();

    private static string IdOf(JsonObject element) => JsonText.Of(element[Value]) ?? "";

    private static bool IsOf(JsonObject element, Role role) =>
        string.Equals(IdOf(element), role.Id, StringComparison.Ordinal);
}
