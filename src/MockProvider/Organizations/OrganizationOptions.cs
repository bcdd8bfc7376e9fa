namespace ScimConformance.MockProvider.Organizations;

/// <summary>The named options of an organization. Each is described in spec/organization-options.schema.json.</summary>
internal sealed record OrganizationOptions
{
    public required bool ResendEndsEarlierLinks { get; init; }
    public required bool InactiveUsersAreInvited { get; init; }
    public required bool ServiceAccountsOverScim { get; init; }
    public required string DeletedUsersOverScim { get; init; }
    public required string ReactivationInvites { get; init; }
    public required int PlanRefusal { get; init; }
    public required bool DocumentedErrors { get; init; }
    public required string UserSchema { get; init; }
    public required bool LenientClients { get; init; }
    public required bool AddressRequired { get; init; }
    public required string MeForServiceAccounts { get; init; }

    /// <summary>The options that are given, over those of the preset. They have been checked against the schema.</summary>
    public static OrganizationOptions Resolve(string preset, JsonObject given)
    {
        var values = OptionsSchema
            .NamedOptions(preset)
            .ToDictionary(
                option => option.Key,
                option => given[option.Key] ?? option.Value,
                StringComparer.Ordinal
            );
        return new OrganizationOptions
        {
            ResendEndsEarlierLinks = values["resendEndsEarlierLinks"].GetValue<bool>(),
            InactiveUsersAreInvited = values["inactiveUsersAreInvited"].GetValue<bool>(),
            ServiceAccountsOverScim = values["serviceAccountsOverScim"].GetValue<bool>(),
            DeletedUsersOverScim = values["deletedUsersOverScim"].GetValue<string>(),
            ReactivationInvites = values["reactivationInvites"].GetValue<string>(),
            PlanRefusal = values["planRefusal"].GetValue<int>(),
            DocumentedErrors = values["documentedErrors"].GetValue<bool>(),
            UserSchema = values["userSchema"].GetValue<string>(),
            LenientClients = values["lenientClients"].GetValue<bool>(),
            AddressRequired = values["addressRequired"].GetValue<bool>(),
            MeForServiceAccounts = values["meForServiceAccounts"].GetValue<string>(),
        };
    }
}
