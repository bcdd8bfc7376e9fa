using System.Text;
using ScimConformance.MockProvider.Deviations.Wire;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults in what is unique and what is not (RFC 7643 sections 2.2, 3.1, 4.1.1 and 7, RFC 7644 sections 3.5 and 5).</summary>
internal static class UniquenessDeviations
{
    private const string Gone = "gone";
    private const string Inactive = "inactive";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Duplicates.Refused(
            "unannounced-uniqueness-is-enforced",
            "An attribute whose announcement lacks uniqueness must be unique.",
            "R7643-2.2-05",
            "TestResources",
            resource => resource["bare"] ?? resource["withoutUniqueness"]
        ),
        Duplicates.Refused(
            "certificates-are-unique",
            "A second User with the same certificate is a conflict.",
            "R7643-2.3.6-04",
            "Users",
            user => ResourceParts.Of(user, "x509Certificates").FirstOrDefault()?["value"]
        ),
        Duplicates.Refused(
            "names-are-unique",
            "A second User with the same name is a conflict.",
            "R7643-2.3.8-03",
            "Users",
            user => user["name"]
        ),
        WireDeviation.Around(
            "users-and-groups-share-ids",
            "For each User there is a Group of the same id.",
            "R7643-3.1-04",
            async call =>
            {
                await call.ProceedAsync();
                if (
                    call.Is("GET", "Groups")
                    && call.Answer.Status == 404
                    && call.Id is { } id
                    && (await call.AskAsync("GET", $"Users/{id}")).Succeeded
                )
                {
                    call.Answer = WireAnswer.Of(
                        200,
                        new JsonObject
                        {
                            ["schemas"] = new JsonArray(SchemaUrns.Group),
                            ["id"] = id,
                            ["displayName"] = $"Friends of {id}",
                        }
                    );
                }
            }
        ),
        WireDeviation.Answer(
            "users-of-one-address-share-an-id",
            "The creation of a User with the e-mail address of another answers with the id of that one.",
            "R7643-3.1-04",
            call =>
            {
                if (
                    call is { Answer.Status: 201, Answer.Document: { } user }
                    && call.IsAt("Users")
                    && AddressOf(user) is { } address
                )
                {
                    user["id"] = call.Recall("first", address) ?? user["id"]?.DeepClone();
                    call.Remember("first", address, user["id"]);
                }
            }
        ),
        WireDeviation.Answer(
            "who-leaves-takes-their-address-along",
            "A User is inactive once another with the same e-mail address was deactivated, and gone once it was deleted.",
            "R7643-3.1-04",
            TakeAlong
        ),
        Duplicates.Refused(
            "external-ids-are-unique",
            "A second User with the same externalId is a conflict.",
            "R7643-3.1-15",
            "Users",
            user => user["externalId"]
        ),
        TwinNames.OnCreate(
            "user-names-are-not-unique",
            "Two Users can have the same userName.",
            "R7643-4.1.1-03",
            UserName,
            _ => true
        ),
        TwinNames.OnCreate(
            "user-names-are-unique-in-their-case-alone",
            "A userName in another letter case counts as another.",
            "R7643-4.1.1-04",
            UserName,
            name => name.Any(char.IsAsciiLetterUpper)
        ),
        AttributeFault.Announced(
            "addresses-are-announced-as-unique",
            "emails.value is announced as unique, yet one that is taken is accepted.",
            "R7643-7-34",
            SchemaUrns.User,
            "emails.value",
            a => a["uniqueness"] = "server"
        ),
        TwinNames.OnCreate(
            "global-uniqueness-ends-with-the-type",
            "A value that is unique globally can be that of resources of two types.",
            "R7643-7-35",
            ("ExtendedTestResources", "globalUnique"),
            _ => true
        ),
        Duplicates.Refused(
            "addresses-are-unique",
            "A second User with the same e-mail address is a conflict, although none is announced.",
            "R7643-7-36",
            "Users",
            user => ResourceParts.Of(user, "emails").FirstOrDefault()?["value"]
        ),
        TwinNames.OnChange(
            "changes-may-clash",
            "What is announced as unique is looked at in a POST and in no other write.",
            "R7643-7-42",
            ("TestResources", "serverUnique"),
            "PUT",
            "PATCH"
        ),
        TwinNames.OnChange(
            "replacing-may-clash",
            "A PUT gives a User the userName of another.",
            "R7644-3.5.1-13",
            UserName,
            "PUT"
        ),
        WireDeviation.Around(
            "a-user-clashes-with-itself",
            "A PUT with the User's own userName and another displayName is a conflict.",
            "R7644-3.5.1-14",
            async call =>
            {
                if (
                    call.Is("PUT", "Users")
                    && call.Sent is JsonObject sent
                    && (await call.AskAsync("GET", call.Path)).Document is { } stored
                    && sent.Where(m => m.Key is not ("displayName" or "schemas" or "id" or "meta"))
                        .All(m => JsonNode.DeepEquals(m.Value, stored[m.Key]))
                    && !JsonNode.DeepEquals(sent["displayName"], stored["displayName"])
                )
                {
                    call.Refuse(409, "uniqueness", "This userName is taken.");
                    return;
                }

                await call.ProceedAsync();
            }
        ),
        TwinNames.OnChange(
            "modifying-may-clash",
            "A PATCH gives a User the userName of another.",
            "R7644-3.5.2-32",
            UserName,
            "PATCH"
        ),
        TwinNames.OnCreate(
            "decomposed-names-are-others",
            "A userName in decomposed letters counts as another.",
            "R7644-5-01",
            UserName,
            name => !name.IsNormalized(NormalizationForm.FormC)
        ),
        TwinNames.OnCreate(
            "full-width-names-are-others",
            "A userName in full-width letters counts as another.",
            "R7644-5-03",
            UserName,
            name => !name.IsNormalized(NormalizationForm.FormKC)
        ),
    ];

    private static (string Endpoint, string Member) UserName => ("Users", "userName");

    private static void TakeAlong(WireCall call)
    {
        if (!call.IsAt("Users") || !call.Answer.Succeeded)
        {
            return;
        }

        var user = call.Answer.Document;
        if (call.Answer.Status == 201 && user?["id"] is { } created)
        {
            call.Remember("address", created.ToString(), AddressOf(user));
        }
        else if (
            (call.Is("DELETE") || user?["active"]?.ToString() is "false")
            && call.Id is { } leaving
            && call.Recall("address", leaving) is { } address
        )
        {
            call.Remember(call.Is("DELETE") ? Gone : Inactive, address.ToString(), leaving);
        }
        else if (call.IsOn("GET", "Users") && user is not null)
        {
            if (IsShared(call, user, Gone))
            {
                call.Refuse(404, null, $"There is no User with the id '{call.Id}'.");
            }
            else if (IsShared(call, user, Inactive))
            {
                user["active"] = false;
            }
        }
    }

    private static bool IsShared(WireCall call, JsonObject user, string name) =>
        AddressOf(user) is { } address
        && call.Recall(name, address) is { } left
        && !string.Equals(left.ToString(), call.Id, StringComparison.Ordinal);

    private static string? AddressOf(JsonObject user) =>
        ResourceParts.Of(user, "emails").FirstOrDefault()?["value"]?.ToString();
}
