using Microsoft.OpenApi;
using static ScimConformance.MockProvider.Http.Reference.Shape;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>The bodies of the admin API about the audit trail and about teams.</summary>
internal static class AuditShapes
{
    public static IEnumerable<(string Name, OpenApiSchema Schema)> All(
        Func<string, IOpenApiSchema> reference
    ) =>
        [
            ("AuditEvent", Event()),
            ("AuditEvents", Data(List(reference("AuditEvent")))),
            ("AuditSearch", Search()),
            ("Team", Team()),
            ("Teams", Data(List(reference("Team")))),
            ("OneTeam", Data(reference("Team"))),
            ("NewTeam", Data(Resource(Object(("name", Text()), ("handle", Text()))))),
            ("TeamMembership", Membership()),
            ("TeamMemberships", Data(List(reference("TeamMembership")))),
            ("OneTeamMembership", Data(reference("TeamMembership"))),
            ("NewTeamMembership", Data(Resource(Object(), ("user", Identifier())))),
        ];

    private static OpenApiSchema Event() =>
        Resource(
            Object(
                ("timestamp", Instant()),
                ("service", Text()),
                ("message", Text()),
                ("tags", List(Text())),
                ("attributes", Object())
            )
        );

    private static OpenApiSchema Search() =>
        Object(
            ("filter", Object(("query", Text()), ("from", Text()), ("to", Text()))),
            ("sort", Text()),
            ("page", Object(("cursor", Text()), ("limit", Whole())))
        );

    private static OpenApiSchema Team() =>
        Resource(
            Object(
                ("name", Text()),
                ("handle", Text()),
                ("is_managed", Flag()),
                ("user_count", Whole()),
                ("created_at", Instant()),
                ("modified_at", Instant())
            )
        );

    private static OpenApiSchema Membership() =>
        Resource(
            Object(("role", TextOrNull()), ("provisioned_by", TextOrNull())),
            ("user", Identifier()),
            ("team", Identifier())
        );
}
