using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Patching;
using ScimConformance.MockProvider.Resources;

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
    public required bool TestResources { get; init; }

    /// <summary>How bodies are read, PATCH is applied and filters are understood: the ruling choices among the options.</summary>
    public required ReadPolicy Reading { get; init; }
    public required PatchPolicy Patching { get; init; }
    public required FilterPolicy Filtering { get; init; }

    /// <summary>The options that are given, over those of the preset. They have been checked against the schema.</summary>
    public static OrganizationOptions Resolve(string preset, JsonObject given)
    {
        var values = OptionsSchema.NamedOptions(preset, given);
        var choices = new RulingChoices(values);
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
            TestResources = values["testResources"].GetValue<bool>(),
            Reading = choices.Reading,
            Patching = choices.Patching,
            Filtering = choices.Filtering,
        };
    }
}
