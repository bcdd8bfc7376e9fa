using Microsoft.OpenApi;
using static ScimConformance.MockProvider.Http.Reference.Shape;

namespace ScimConformance.MockProvider.Http.Reference;

/// <summary>The bodies of the control API.</summary>
internal static class ControlShapes
{
    public static IEnumerable<(string Name, OpenApiSchema Schema)> All() =>
        [
            ("Product", Object(("product", Text()), ("version", Text()))),
            (
                "Deviations",
                Object(
                    (
                        "deviations",
                        List(
                            Object(
                                ("id", Text()),
                                ("sentence", Text()),
                                ("requirement", Text()),
                                ("options", Object())
                            )
                        )
                    )
                )
            ),
            ("NewOrganization", NewOrganization()),
            ("Organization", Object(Organization())),
            ("Organizations", Object(("organizations", List(Object(Organization()))))),
            ("CreatedOrganization", CreatedOrganization()),
            ("Plan", Object(("plan", Text()))),
            ("NewOptions", Object()),
            ("Options", Object(("options", Object()))),
            ("Clock", Object(("now", Instant()), ("running", Flag()))),
            ("ClockStep", Object(("seconds", Number()))),
            ("SingleSignOnSettings", Object(SingleSignOn())),
            ("SingleSignOn", SingleSignOnInUse()),
            ("SignIn", Object(("handle", Text()))),
            ("Session", Object(("cookie", Text()), ("userId", Text()))),
            ("Messages", Object(("messages", List(Object(Message()))))),
            (
                "Message",
                Object([
                    .. Message(),
                    ("text", Text()),
                    ("html", TextOrNull()),
                    ("headers", Object()),
                    ("links", List(Text())),
                    (
                        "unsent",
                        Object(
                            ("attempts", Number()),
                            ("problem", TextOrNull()),
                            ("refused", Flag())
                        )
                    ),
                ])
            ),
        ];

    private static OpenApiSchema NewOrganization()
    {
        var schema = Object(
            ("name", Text()),
            ("preset", Text()),
            ("plan", Text()),
            ("options", Object()),
            ("sso", Object()),
            ("deviations", List(Text())),
            ("schemas", List(Object())),
            ("resourceTypes", List(Object()))
        );
        schema.Description =
            "All of it may be left out. spec/organization-options.schema.json has the values.";
        return schema;
    }

    private static (string Name, IOpenApiSchema Schema)[] Organization() =>
        [
            ("id", Text()),
            ("name", Text()),
            ("preset", Text()),
            ("plan", Text()),
            ("deviations", List(Text())),
        ];

    private static OpenApiSchema CreatedOrganization()
    {
        var owner = Object(("id", Text()), ("email", Text()), ("applicationKey", Text()));
        return Object([
            .. Organization(),
            ("scimBaseUrl", Text()),
            ("apiBaseUrl", Text()),
            ("apiKey", Text()),
            ("administrator", owner),
            ("serviceAccount", owner),
        ]);
    }

    private static (string Name, IOpenApiSchema Schema)[] SingleSignOn() =>
        [
            (
                "identityProvider",
                Object(("entityId", Text()), ("ssoUrl", Text()), ("certificates", List(Text())))
            ),
            ("jit", Flag()),
            ("defaultRole", Text()),
            ("loginMethods", List(Text())),
            ("mapsRoles", Flag()),
            (
                "roleMappings",
                List(Object(("attribute", Text()), ("value", Text()), ("role", Text())))
            ),
        ];

    private static OpenApiSchema SingleSignOnInUse() =>
        Object([
            .. SingleSignOn(),
            (
                "serviceProvider",
                Object(("entityId", Text()), ("assertionConsumerUrl", Text()), ("loginUrl", Text()))
            ),
            ("accessDiscrepancies", List(Object(("id", Text()), ("handle", Text())))),
        ]);

    private static (string Name, IOpenApiSchema Schema)[] Message() =>
        [
            ("id", Text()),
            ("to", List(Text())),
            ("from", Text()),
            ("subject", Text()),
            ("date", Instant()),
        ];
}
