using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults of Groups and of the teams that they manage.</summary>
internal static class TeamDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Deviation.Of(
            "groups-are-offered-before-their-time",
            "/Groups is served where group mapping is not supported.",
            "DD-GRP-00",
            "groups",
            true
        ),
        Teams(
            "groups-make-no-teams",
            "A Group that is pushed makes no team.",
            "DD-GRP-01",
            conforming => new GroupsMakeNoTeams(conforming)
        ),
        Deviation.Of(
            "strangers-are-taken-for-members",
            "A Group may name members that do not exist; they are left out.",
            "DD-GRP-02",
            "unknownMembers",
            "ignore"
        ),
        Deviation.Of(
            "external-ids-are-dropped",
            "The externalId of a Group is not kept.",
            "DD-GRP-03",
            "externalIdKept",
            "drop"
        ),
        Deviation.Of(
            "groups-are-not-found-by-members",
            "The filter for a Group by its id and a member is refused.",
            "DD-GRP-04",
            "complexFilterWithoutSub",
            "refuse"
        ),
        Deviation.Of(
            "taken-group-names-are-bad-requests",
            "A PUT that takes another Group's name is refused with 400.",
            "DD-GRP-05",
            "uniquenessOnUpdate",
            400
        ),
        Members(
            "members-never-leave",
            "A PATCH that removes a member answers as if it had.",
            "DD-GRP-06",
            conforming => new MembersNeverLeave(conforming)
        ),
        Teams(
            "a-deleted-group-takes-its-team-along",
            "Deleting a Group deletes its team.",
            "DD-GRP-07",
            conforming => new DeletedGroupTakesItsTeam(conforming)
        ),
        Teams(
            "managed-teams-can-be-changed-by-hand",
            "Members can be put into a managed team by hand.",
            "DD-GRP-10",
            conforming => new ManagedTeamsCanBeChanged(conforming)
        ),
        Deviation.Of(
            "team-names-are-not-checked",
            "A Group may have a name that no team can have.",
            "DD-GRP-11",
            "teamNames",
            "replace"
        ),
        Deviation.Of(
            "groups-are-members-of-groups",
            "A Group may be a member of a Group.",
            "DD-GRP-13",
            "nestedGroups",
            "accept"
        ),
        WireDeviation.Answer(
            "schema-of-groups-is-not-found",
            "The schema of Groups stands in the list and is not found at its URN.",
            "DD-SYNC-15",
            call =>
            {
                if (call.Is("GET", "Schemas") && call.Id is SchemaUrns.Group)
                {
                    call.Refuse(404, null, "There is no such schema.");
                }
            }
        ),
        Deviation.Of(
            "membership-cannot-be-asked-for",
            "The filter with which the identity provider asks whether somebody is in a Group is refused.",
            "DD-SYNC-17",
            "complexFilterWithoutSub",
            "refuse"
        ),
    ];

    private static Deviation Teams(
        string id,
        string sentence,
        string requirement,
        Func<ITeamKeeping, ITeamKeeping> wrap
    ) => new(id, sentence, requirement, pipeline => pipeline with { Teams = wrap(pipeline.Teams) });

    private static Deviation Members(
        string id,
        string sentence,
        string requirement,
        Func<IMemberWriting, IMemberWriting> wrap
    ) =>
        new(
            id,
            sentence,
            requirement,
            pipeline => pipeline with { Members = wrap(pipeline.Members) }
        );
}
