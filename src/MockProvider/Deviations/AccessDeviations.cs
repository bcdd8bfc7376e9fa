using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>What can go wrong with roles, scopes, keys and service accounts.</summary>
internal static class AccessDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Rights(
            "scim-takes-no-permission",
            "SCIM serves every key, whatever its owner may do.",
            "DD-AUTH-04",
            rights => rights.UnionWith([Permissions.UserAccessInvite, Permissions.UserAccessManage])
        ),
        WireDeviation.Around(
            "creating-takes-more-permissions",
            "SCIM creates no User with a key whose owner may not manage the organization as well.",
            "DD-AUTH-05",
            call =>
            {
                if (call.Is("POST", "Users") && !call.Caller.May(Permissions.OrgManagement))
                {
                    call.Refuse(403, null, "The owner of the key may not manage the organization.");
                    return Task.CompletedTask;
                }

                return call.ProceedAsync();
            }
        ),
        new(
            "scopes-are-ignored",
            "A key with scopes allows all that its owner may do.",
            "DD-AUTH-06",
            pipeline => pipeline with { KeyRights = new ScopesAreIgnored() }
        ),
        new(
            "rights-are-those-of-the-first-call",
            "A key goes on allowing what it allowed when it was first used.",
            "DD-AUTH-07",
            pipeline => pipeline with { KeyRights = new RightsOfTheFirstCall(pipeline.KeyRights) }
        ),
        Rights(
            "anybody-makes-service-accounts",
            "Making a service account takes no permission.",
            "DD-SA-03",
            rights => rights.Add(Permissions.ServiceAccountWrite)
        ),
        Rights(
            "writers-disable-service-accounts",
            "Who may write service accounts may disable them without managing access.",
            "DD-SA-05",
            rights => AddIf(rights, Permissions.ServiceAccountWrite, Permissions.UserAccessManage)
        ),
        new(
            "keys-expire",
            "An application key allows nothing any more after a year.",
            "DD-KEY-10",
            pipeline =>
                pipeline with
                {
                    KeyRights = new KeysExpire(pipeline.KeyRights, TimeSpan.FromDays(365)),
                }
        ),
        View(
            "secrets-are-shown-again",
            "Reading a key shows a value for its secret.",
            "DD-KEY-14",
            (key, shown) => shown["key"] = Convert.ToHexStringLower(key.Hash)
        ),
        View(
            "last-characters-are-masked",
            "The last four characters of a key are shown as stars.",
            "DD-KEY-15",
            (_, shown) => shown["last4"] = "****"
        ),
        View(
            "key-names-are-capitals",
            "The name of a key is shown in capitals.",
            "DD-SA-08",
            (key, shown) => shown["name"] = key.Name.ToUpperInvariant()
        ),
        Policy(
            "keys-need-no-name",
            "A key with a blank name is made.",
            "DD-KEY-12",
            conforming => new LaxKeyPolicy(conforming) { TakesBlankNames = true }
        ),
        Policy(
            "api-key-names-may-be-equal",
            "A second API key of the same name is made.",
            "DD-KEY-12",
            conforming => new LaxKeyPolicy(conforming) { TakesSameNames = true }
        ),
        Policy(
            "api-keys-have-no-limit",
            "An organization may have any number of API keys.",
            "DD-KEY-12",
            conforming => new LaxKeyPolicy(conforming) { HasNoLimit = true }
        ),
        Policy(
            "scopes-ignore-letter-case",
            "The name of a scope is taken in any letter case.",
            "DD-KEY-16",
            conforming => new LaxKeyPolicy(conforming) { IgnoresLetterCase = true }
        ),
        Lifecycle(
            "revoked-keys-work",
            "A key that somebody revoked goes on working.",
            "DD-KEY-11",
            conforming => new RevokedKeysWork(conforming)
        ),
        Lifecycle(
            "api-keys-die-with-their-maker",
            "Disabling an account deletes the API keys that it made.",
            "DD-DEPROV-08",
            conforming => new ApiKeysDieWithTheirMaker(conforming)
        ),
        Lifecycle(
            "service-account-keys-survive",
            "Disabling a service account leaves its application keys working.",
            "DD-SA-06",
            conforming => new ServiceAccountKeysSurvive(conforming)
        ),
        Lifecycle(
            "tokens-survive-their-person",
            "Disabling a person leaves that person's access tokens working.",
            "DD-SA-10",
            conforming => new LaxTokens(conforming) { SurviveTheirPerson = true }
        ),
        Lifecycle(
            "tokens-revive-with-their-person",
            "Re-enabling a person brings the revoked access tokens back.",
            "DD-SA-10",
            conforming => new LaxTokens(conforming) { ReviveWithTheirPerson = true }
        ),
        Lifecycle(
            "tokens-have-no-end",
            "A personal access token works on when its time is over.",
            "DD-SA-10",
            conforming => new LaxTokens(conforming) { HaveNoEnd = true }
        ),
        Policy(
            "tokens-last-as-long-as-asked",
            "A personal access token is made for less than a day, or more than a year.",
            "DD-SA-10",
            conforming => new LaxKeyPolicy(conforming) { TakesAnyExpiry = true }
        ),
        Policy(
            "tokens-need-no-scopes",
            "A personal access token without scopes is made.",
            "DD-SA-10",
            conforming => new LaxKeyPolicy(conforming) { TakesTokensWithoutScopes = true }
        ),
        new(
            "notices-are-not-mailed",
            "No mail says that a service account's key was made or revoked, or that it was disabled.",
            "DD-SA-07",
            pipeline =>
                pipeline with
                {
                    MailDelivery = new NoticesAreNotMailed(pipeline.MailDelivery),
                }
        ),
        new(
            "service-account-addresses-are-unique",
            "A service account with the address of another is refused.",
            "DD-SA-02",
            pipeline =>
                pipeline with
                {
                    ServiceAccountRules = new ServiceAccountAddressesAreUnique(),
                }
        ),
        new(
            "service-accounts-start-pending",
            "A new service account is pending.",
            "DD-SA-04",
            pipeline => pipeline with { ServiceAccountRules = new ServiceAccountsStartPending() }
        ),
        new(
            "cancelled-links-admit",
            "The link of a cancelled invitation still admits its holder.",
            "DD-PROV-12",
            pipeline => pipeline with { InvitationCancelling = new CancelledLinksAdmit() }
        ),
    ];

    private static Deviation Rights(
        string id,
        string sentence,
        string requirement,
        Action<HashSet<string>> change
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { KeyRights = new ChangedRights(pipeline.KeyRights, change) }
        );

    private static Deviation View(
        string id,
        string sentence,
        string requirement,
        Action<ApplicationKey, JsonObject> change
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { KeyView = new ChangedKeyView(pipeline.KeyView, change) }
        );

    private static Deviation Policy(
        string id,
        string sentence,
        string requirement,
        Func<IKeyPolicy, IKeyPolicy> wrap
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { KeyPolicy = wrap(pipeline.KeyPolicy) }
        );

    private static Deviation Lifecycle(
        string id,
        string sentence,
        string requirement,
        Func<IKeyLifecycle, IKeyLifecycle> wrap
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { KeyLifecycle = wrap(pipeline.KeyLifecycle) }
        );

    private static void AddIf(HashSet<string> rights, string has, string added)
    {
        if (rights.Contains(has))
        {
            rights.Add(added);
        }
    }
}
