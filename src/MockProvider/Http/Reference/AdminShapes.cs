using Microsoft.OpenApi;
using static ScimConformance.MockProvider.Http.Reference.Shape;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>The bodies of the admin API.</summary>
internal static class AdminShapes
{
    public static IEnumerable<(string Name, OpenApiSchema Schema)> All(
        Func<string, IOpenApiSchema> reference
    ) =>
        [
            ("User", User()),
            ("Users", Including(Page(reference("User")))),
            ("OneUser", Including(Data(reference("User")))),
            (
                "AnonymizeAnswer",
                Data(
                    Resource(
                        Object(
                            ("anonymized_user_ids", List(Text())),
                            (
                                "anonymize_errors",
                                List(Object(("user_id", Text()), ("error", Text())))
                            )
                        )
                    )
                )
            ),
            ("Role", Role()),
            ("Roles", Page(reference("Role"))),
            ("OneRole", Data(reference("Role"))),
            ("Permission", Permission()),
            ("Permissions", Data(List(reference("Permission")))),
            ("ApplicationKey", ApplicationKey()),
            ("ApplicationKeys", Page(reference("ApplicationKey"))),
            ("OneApplicationKey", Data(reference("ApplicationKey"))),
            ("Token", Token()),
            ("Tokens", Page(reference("Token"))),
            ("OneToken", Data(reference("Token"))),
            ("ApiKey", ApiKey()),
            ("ApiKeys", Page(reference("ApiKey"))),
            ("OneApiKey", Data(reference("ApiKey"))),
            ("Invitation", Invitation()),
            ("Invitations", Data(List(reference("Invitation")))),
            ("OneInvitation", Data(reference("Invitation"))),
            .. AuditShapes.All(reference),
            .. Requests(),
        ];

    private static IEnumerable<(string Name, OpenApiSchema Schema)> Requests() =>
        [
            (
                "UserChange",
                Data(
                    Resource(
                        Object(
                            ("name", Text()),
                            ("email", Text()),
                            ("title", Text()),
                            ("disabled", Flag())
                        )
                    )
                )
            ),
            (
                "NewAccount",
                Data(
                    Resource(
                        Object(("name", Text()), ("email", Text()), ("title", Text())),
                        ("roles", List(Identifier()))
                    )
                )
            ),
            ("AnonymizeRequest", Data(Resource(Object(("user_ids", List(Text())))))),
            ("NewInvitations", Data(List(Resource(Object(), ("user", Identifier()))))),
            ("KeyRequest", Data(Resource(Object(("name", Text()), ("scopes", List(Text())))))),
            (
                "TokenRequest",
                Data(
                    Resource(
                        Object(
                            ("name", Text()),
                            ("scopes", List(Text())),
                            ("expires_at", Instant())
                        )
                    )
                )
            ),
            ("ApiKeyRequest", Data(Resource(Object(("name", Text()))))),
            (
                "RoleRequest",
                Data(Resource(Object(("name", Text())), ("permissions", List(Identifier()))))
            ),
            ("Reference", Data(Identifier())),
        ];

    private static OpenApiSchema User() =>
        Resource(
            Object(
                ("name", TextOrNull()),
                ("title", TextOrNull()),
                ("handle", Text()),
                ("email", TextOrNull()),
                ("status", Text()),
                ("disabled", Flag()),
                ("verified", Flag()),
                ("service_account", Flag()),
                ("created_at", Instant()),
                ("modified_at", Instant())
            ),
            ("roles", List(Identifier())),
            ("org", Identifier())
        );

    // Organizations, roles and permissions, beside the users that refer to them.
    private static OpenApiSchema Including(OpenApiSchema answer)
    {
        answer.Properties!["included"] = List(Resource(Object(("name", Text()))));
        return answer;
    }

    private static OpenApiSchema Role() =>
        Resource(
            Object(
                ("name", Text()),
                ("created_at", Instant()),
                ("modified_at", Instant()),
                ("user_count", Whole())
            ),
            ("permissions", List(Identifier()))
        );

    private static OpenApiSchema Permission() =>
        Resource(
            Object(
                ("name", Text()),
                ("display_name", Text()),
                ("description", Text()),
                ("created", Instant()),
                ("group_name", Text()),
                ("display_type", Text()),
                ("restricted", Flag())
            )
        );

    private static OpenApiSchema ApplicationKey() =>
        Resource(
            Object(
                ("name", Text()),
                ("created_at", Instant()),
                ("last4", Text()),
                ("scopes", List(Text())),
                ("key", Secret())
            ),
            ("owned_by", Identifier())
        );

    private static OpenApiSchema Token() =>
        Resource(
            Object(
                ("name", Text()),
                ("created_at", Instant()),
                ("expires_at", Instant()),
                ("public_portion", Text()),
                ("scopes", List(Text())),
                ("key", Secret())
            ),
            ("owned_by", Identifier())
        );

    private static OpenApiSchema ApiKey() =>
        Resource(
            Object(
                ("name", Text()),
                ("created_at", Instant()),
                ("modified_at", Instant()),
                ("last4", Text()),
                ("key", Secret())
            ),
            ("created_by", Identifier()),
            ("modified_by", Identifier())
        );

    private static OpenApiSchema Invitation() =>
        Resource(
            Object(
                ("uuid", Text()),
                ("invite_type", Text()),
                ("created_at", Instant()),
                ("expires_at", Instant())
            ),
            ("user", Identifier())
        );

    private static OpenApiSchema Secret()
    {
        var secret = Text();
        secret.Description = "In the answer to its creation alone.";
        return secret;
    }
}
