using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Every deviation there is, and the only place that knows them all.</summary>
internal static class DeviationCatalogue
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        new(
            "invite-link-lives-47-hours",
            "An invite link stops working one hour too early.",
            "DD-PROV-04",
            pipeline =>
                pipeline with
                {
                    InvitationTerms = new InvitationTerms(TimeSpan.FromHours(47)),
                }
        ),
        new(
            "invite-link-lives-49-hours",
            "An invite link works for one hour too long.",
            "DD-PROV-04",
            pipeline =>
                pipeline with
                {
                    InvitationTerms = new InvitationTerms(TimeSpan.FromHours(49)),
                }
        ),
        new(
            "expired-link-admits",
            "An invite link still admits its holder after it has expired.",
            "DD-PROV-05",
            pipeline =>
                pipeline with
                {
                    InvitationTerms = new ExpiredLinkAdmits(pipeline.InvitationTerms),
                }
        ),
        new(
            "resent-link-is-the-old-one",
            "Resending mails the same link again, with its old expiry.",
            "DD-PROV-06",
            pipeline =>
                pipeline with
                {
                    InvitationResending = new ResentLinkIsTheOldOne(pipeline.InvitationResending),
                }
        ),
        new(
            "invite-mail-to-somebody-else-too",
            "The invitation is mailed to another address as well as to the new user's.",
            "DD-PROV-02",
            pipeline =>
                pipeline with
                {
                    MailDelivery = new MailToSomebodyElseToo(pipeline.MailDelivery),
                }
        ),
        new(
            "keys-survive-their-owner",
            "Disabling a person leaves that person's application keys working.",
            "DD-KEY-04",
            pipeline =>
                pipeline with
                {
                    KeyLifecycle = new KeysSurviveTheirOwner(pipeline.KeyLifecycle),
                }
        ),
        new(
            "key-revives-with-its-owner",
            "Re-enabling a person brings the revoked application keys back.",
            "DD-KEY-05",
            pipeline =>
                pipeline with
                {
                    KeyLifecycle = new KeyRevivesWithItsOwner(pipeline.KeyLifecycle),
                }
        ),
        new(
            "service-account-key-dies-with-a-person",
            "Disabling a person revokes the keys of service accounts which that person created as well.",
            "DD-KEY-09",
            pipeline =>
                pipeline with
                {
                    KeyLifecycle = new ServiceAccountKeyDiesWithAPerson(pipeline.KeyLifecycle),
                }
        ),
        new(
            "title-updates-are-dropped",
            "PUT and PATCH of a title answer as if they had been applied, but it is not stored.",
            "DD-SYNC-01",
            pipeline =>
                pipeline with
                {
                    ResourceWriting = new TitleUpdatesAreDropped(pipeline.ResourceWriting),
                }
        ),
        new(
            "deleted-users-stay-active",
            "A deletion answers success, but the User stays there and active.",
            "DD-DEPROV-01",
            pipeline =>
                pipeline with
                {
                    Deprovisioning = new DeletedUsersStayActive(pipeline.Deprovisioning),
                }
        ),
        new(
            "scim-deletion-anonymizes",
            "Deleting a User takes the person's name and address away as well.",
            "DD-DEPROV-17",
            pipeline =>
                pipeline with
                {
                    Deprovisioning = new DeletionAnonymizes(pipeline.Deprovisioning),
                }
        ),
        .. AccessDeviations.All,
        .. LoginDeviations.All,
        .. AuditDeviations.All,
        .. RateLimitDeviations.All,
        .. NeighbourDeviations.All,
        .. PlanDeviations.All,
        .. TeamDeviations.All,
        .. RoleDeviations.All,
        .. DiscoveryDeviations.All,
        .. SchemaDeviations.All,
        .. AnnouncedAttributeDeviations.All,
        .. RepresentationDeviations.All,
        .. AttributeDeviations.All,
        .. ReturnedDeviations.All,
        .. CaseExactDeviations.All,
        .. UniquenessDeviations.All,
        .. ExtensionDeviations.All,
        .. CreateDeviations.All,
        .. ReadDeviations.All,
        .. WriteDeviations.All,
        .. DeleteDeviations.All,
        .. GroupDeviations.All,
        .. HttpDeviations.All,
        .. MediaTypeDeviations.All,
        .. AsynchronousDeviations.All,
        .. AuthenticationDeviations.All,
        .. PasswordDeviations.All,
        .. ErrorDeviations.All,
    ];

    public static bool Has(string id) =>
        All.Any(deviation => string.Equals(deviation.Id, id, StringComparison.Ordinal));

    /// <summary>The options that are given, and over them those of the named deviations.</summary>
    public static JsonObject Force(IReadOnlyList<string> ids, JsonObject given)
    {
        var options = given.DeepClone().AsObject();
        foreach (
            var (name, value) in All.Where(deviation =>
                    ids.Contains(deviation.Id, StringComparer.Ordinal)
                )
                .SelectMany(deviation => deviation.Options)
        )
        {
            options[name] = value?.DeepClone();
        }

        return options;
    }

    /// <summary>Puts the named deviations into the pipeline, in the order of the catalogue.</summary>
    public static OrganizationPipeline Apply(
        IReadOnlyList<string> ids,
        OrganizationPipeline conforming
    ) =>
        All.Where(deviation => ids.Contains(deviation.Id, StringComparer.Ordinal))
            .Aggregate(conforming, (pipeline, deviation) => deviation.Compose(pipeline));
}
