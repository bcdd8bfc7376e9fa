using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
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
    public required bool Patch { get; init; }
    public required bool Bulk { get; init; }
    public required bool Filter { get; init; }
    public required bool Sort { get; init; }
    public required bool Etag { get; init; }
    public required bool ChangePassword { get; init; }
    public required bool Cursor { get; init; }
    public required bool RootQuery { get; init; }
    public required string AsyncRequests { get; init; }
    public required int MaxResults { get; init; }
    public required int DefaultPageSize { get; init; }
    public required int TooManyResults { get; init; }
    public required int CursorTimeout { get; init; }
    public required int BulkMaxOperations { get; init; }
    public required int BulkMaxPayloadSize { get; init; }
    public required string PatchAnswer { get; init; }
    public required bool TestResources { get; init; }

    /// <summary>How bodies are read, PATCH is applied and filters are understood: the ruling choices among the options.</summary>
    public required ReadPolicy Reading { get; init; }
    public required PatchPolicy Patching { get; init; }
    public required FilterPolicy Filtering { get; init; }
    public required string MeForServiceAccounts { get; init; }
    public required bool Groups { get; init; }
    public required AuditScope AuditTrail { get; init; }

    /// <summary>Calls in a period; 0 is as many as they come.</summary>
    public required int RateLimit { get; init; }

    /// <summary>Seconds.</summary>
    public required int RateLimitPeriod { get; init; }
    public required bool ManagedTeams { get; init; }
    public required bool ScimRoles { get; init; }

    /// <summary>What a User gets whose roles match none: default, none, keep.</summary>
    public required string UnmatchedRoles { get; init; }
    public required ProtocolChoices Choices { get; init; }

    /// <summary>The roles of a person whom SCIM creates.</summary>
    public required Words DefaultRoles { get; init; }

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
            Patch = values["patch"].GetValue<bool>(),
            Bulk = values["bulk"].GetValue<bool>(),
            Filter = values["filter"].GetValue<bool>(),
            Sort = values["sort"].GetValue<bool>(),
            Etag = values["etag"].GetValue<bool>(),
            ChangePassword = values["changePassword"].GetValue<bool>(),
            Cursor = values["cursor"].GetValue<bool>(),
            RootQuery = values["rootQuery"].GetValue<bool>(),
            AsyncRequests = values["asyncRequests"].GetValue<string>(),
            MaxResults = values["maxResults"].GetValue<int>(),
            DefaultPageSize = values["defaultPageSize"].GetValue<int>(),
            TooManyResults = values["tooManyResults"].GetValue<int>(),
            CursorTimeout = values["cursorTimeout"].GetValue<int>(),
            BulkMaxOperations = values["bulkMaxOperations"].GetValue<int>(),
            BulkMaxPayloadSize = values["bulkMaxPayloadSize"].GetValue<int>(),
            PatchAnswer = values["patchAnswer"].GetValue<string>(),
            TestResources = values["testResources"].GetValue<bool>(),
            Reading = choices.Reading,
            Patching = choices.Patching,
            Filtering = choices.Filtering,
            MeForServiceAccounts = values["meForServiceAccounts"].GetValue<string>(),
            Groups = values["groups"].GetValue<bool>(),
            RateLimit = values["rateLimit"].GetValue<int>(),
            RateLimitPeriod = values["rateLimitPeriod"].GetValue<int>(),
            ManagedTeams = values["managedTeams"].GetValue<bool>(),
            ScimRoles = values["scimRoles"].GetValue<bool>(),
            UnmatchedRoles = values["unmatchedRoles"].GetValue<string>(),
            AuditTrail = Enum.Parse<AuditScope>(
                values["auditTrail"].GetValue<string>(),
                ignoreCase: true
            ),
            Choices = new ProtocolChoices(values),
            DefaultRoles = BuiltInRoles.OfOption(values["defaultRole"].GetValue<string>()),
        };
    }
}
