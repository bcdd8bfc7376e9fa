using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of extensions (RFC 7643 sections 3, 3.3, 4.3 and 6, RFC 7644 sections 3.5.2 and 3.10).</summary>
internal static class ExtensionDeviations
{
    private const string Urn = SchemaUrns.EnterpriseUser;
    private const string First = "urn:scimconformance:params:scim:schemas:extension:test:2.0:First";
    private const string Second =
        "urn:scimconformance:params:scim:schemas:extension:test:2.0:Second";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        AttributeFault.Shown(
            "employee-number-stands-outside",
            "employeeNumber stands beside the extension, not in it.",
            "R7643-3-08",
            [],
            user =>
            {
                if (user[Urn] is JsonObject container && container["employeeNumber"] is { } number)
                {
                    user["employeeNumber"] = number.DeepClone();
                    container.Remove("employeeNumber");
                }
            }
        ),
        AttributeFault.Shown(
            "schemas-hide-the-extension",
            "The schemas of a User do not name the extension that it has.",
            "R7643-3.3-02",
            [],
            RemoveFromSchemas
        ),
        AttributeFault.Shown(
            "container-has-a-short-name",
            "The container of an employeeNumber alone is named \"enterprise\".",
            "R7643-3.3-04",
            [],
            user => Rename(user, "enterprise")
        ),
        WireDeviation.Shown(
            "extensions-share-their-names",
            "Attributes of the same name in two extensions have one value.",
            "R7643-3.3-05",
            "TestResources",
            resource =>
            {
                if (resource[First] is JsonObject first && resource[Second]?["note"] is { } note)
                {
                    first["note"] = note.DeepClone();
                }
            }
        ),
        AttributeFault.Shown(
            "extension-is-that-of-scim-1",
            "The container of an employeeNumber alone has the URN of SCIM 1.1.",
            "R7643-4.3-01",
            [],
            user => Rename(user, "urn:scim:schemas:extension:enterprise:1.0")
        ),
        AttributeFault.Shown(
            "manager-is-a-text",
            "manager is a text.",
            "R7643-4.3-02",
            [Urn],
            container =>
            {
                if (container["manager"]?["value"] is { } id)
                {
                    container["manager"] = id.DeepClone();
                }
            }
        ),
        WireDeviation.Around(
            "required-extension-may-lack",
            "A resource without the extension that its type requires is accepted.",
            "R7643-6-12",
            call =>
                DoWithoutAsync(
                    call,
                    sent => sent[Second] is null,
                    resource => resource.Remove(Second)
                )
        ),
        WireDeviation.Around(
            "required-part-of-extension-may-lack",
            "A resource with an extension but without what that requires is accepted.",
            "R7643-6-13",
            call =>
                DoWithoutAsync(
                    call,
                    sent => sent[Second] is JsonObject second && second["code"] is null,
                    resource => (resource[Second] as JsonObject)?.Remove("code")
                )
        ),
        WireDeviation.Around(
            "patch-leaves-the-schemas",
            "A PATCH that adds an attribute of an extension does not add the extension to the schemas.",
            "R7644-3.5.2-21",
            async call =>
            {
                if (PathsOf(call) is [var path] && path.StartsWith(Urn, StringComparison.Ordinal))
                {
                    var before = (await call.AskAsync("GET", call.Path)).Document;
                    if (before?[Urn] is null)
                    {
                        call.Remember("schemas", call.Id!, true);
                    }
                }

                await call.ProceedAsync();
                foreach (var user in call.IsAt("Users") ? call.Answer.Resources : [])
                {
                    if (user["id"] is { } id && call.Recall("schemas", id.ToString()) is not null)
                    {
                        RemoveFromSchemas(user);
                    }
                }
            }
        ),
        WireDeviation.Around(
            "extension-is-unknown-to-the-second-operation",
            "A PATCH whose second operation is about the extension that the first has added is refused.",
            "R7644-3.5.2-22",
            async call =>
            {
                if (
                    PathsOf(call) is [var one, var other]
                    && one.StartsWith(Urn, StringComparison.Ordinal)
                    && other.StartsWith(Urn, StringComparison.Ordinal)
                    && (await call.AskAsync("GET", call.Path)).Document?[Urn] is null
                )
                {
                    call.Refuse(400, "invalidPath", $"{other} is not known.");
                    return;
                }

                await call.ProceedAsync();
            }
        ),
        WireDeviation.Around(
            "urn-path-becomes-a-name",
            "A PATCH replace by a URN makes a member that is named by the path.",
            "R7644-3.10-04",
            async call =>
            {
                if (
                    PathsOf(call) is [var path]
                    && path.StartsWith(Urn, StringComparison.Ordinal)
                    && ResourceParts.Of((JsonObject)call.Sent!, "Operations").First()
                        is var operation
                    && ResourceParts.Text(operation, "op") is "replace"
                )
                {
                    call.Remember("path", call.Id!, operation.DeepClone());
                    call.Answer = await call.AskAsync("GET", call.Path);
                }
                else
                {
                    await call.ProceedAsync();
                }

                foreach (var user in call.IsAt("Users") ? call.Answer.Resources : [])
                {
                    if (user["id"] is { } id && call.Recall("path", id.ToString()) is { } kept)
                    {
                        user[kept["path"]!.ToString()] = kept["value"]?.DeepClone();
                    }
                }
            }
        ),
    ];

    private static void RemoveFromSchemas(JsonObject user)
    {
        if (user["schemas"] is JsonArray schemas)
        {
            schemas.RemoveAll(s => string.Equals(s?.ToString(), Urn, StringComparison.Ordinal));
        }
    }

    private static void Rename(JsonObject user, string name)
    {
        if (
            user[Urn]?.DeepClone() is JsonObject { Count: 1 } container
            && container["employeeNumber"] is not null
        )
        {
            user.Remove(Urn);
            user[name] = container;
        }
    }

    private static List<string> PathsOf(WireCall call) =>
        call.Is("PATCH", "Users") && call.Sent is JsonObject message
            ?
            [
                .. ResourceParts
                    .Of(message, "Operations")
                    .Select(o => ResourceParts.Text(o, "path") ?? ""),
            ]
            : [];

    // The provider gets what it requires, and the client does not see it.
    private static async Task DoWithoutAsync(
        WireCall call,
        Func<JsonObject, bool> lacks,
        Action<JsonObject> hide
    )
    {
        var isLacking =
            call.Is("POST")
            && call.Endpoint is "ExtendedTestResources" or "TestResources"
            && call.Sent is JsonObject sent
            && (call.IsAt("ExtendedTestResources") || sent[Second] is not null)
            && lacks(sent);
        if (isLacking && call.Body is JsonObject body)
        {
            var second = body[Second] as JsonObject ?? [];
            second["code"] = "by default";
            if (second.Parent is null)
            {
                body[Second] = second;
                body["schemas"]?.AsArray().Add(Second);
            }
        }

        await call.ProceedAsync();
        if (isLacking && call.Answer.Document?["id"] is { } made)
        {
            call.Remember("lacking", made.ToString(), true);
        }

        foreach (var resource in call.Answer.Resources)
        {
            if (resource["id"] is { } id && call.Recall("lacking", id.ToString()) is not null)
            {
                hide(resource);
                if (resource[Second] is null)
                {
                    (resource["schemas"] as JsonArray)?.RemoveAll(s =>
                        string.Equals(s?.ToString(), Second, StringComparison.Ordinal)
                    );
                }
            }
        }
    }
}
