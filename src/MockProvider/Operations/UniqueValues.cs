using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Filtering;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Values that an organization wants unique although no schema says so (rulings N56 and N61).</summary>
internal static class UniqueValues
{
    private static readonly AttributePath ExternalId = new(null, "externalId", null);
    private static readonly AttributePath Email = new(null, "emails", "value");

    /// <summary>The uniqueness error (409) when a value of the document is that of another resource of the type.</summary>
    public static async Task<ScimError?> CheckAsync(
        UnitOfWork work,
        ResourceType type,
        JsonObject document
    )
    {
        var choices = work.Organization.Options.Choices;
        if (
            choices.UniqueExternalIds
            && JsonText.Of(document[ExternalId.Name]) is { } externalId
            && await IsTakenAsync(work, type, document, ExternalId, externalId)
        )
        {
            return Taken(ExternalId, type);
        }

        if (!choices.UniqueEmails || !type.IsCoreSchema(SchemaUrns.User))
        {
            return null;
        }

        foreach (var email in (document[Email.Name] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (
                JsonText.Of(email["value"]) is { } address
                && await IsTakenAsync(work, type, document, Email, address)
            )
            {
                return Taken(Email, type);
            }
        }

        return null;
    }

    private static async Task<bool> IsTakenAsync(
        UnitOfWork work,
        ResourceType type,
        JsonObject document,
        AttributePath path,
        string value
    )
    {
        var found = await work.Store.Resources.ListAsync(
            new ResourceSelection(work.Organization.Id, type)
            {
                Filter = new ComparisonExpression(
                    path,
                    ComparisonOperator.Equal,
                    FilterValue.Of(value)
                ),
                Take = 2,
            }
        );
        return found.Any(other =>
            !string.Equals(other.Id, JsonText.Of(document["id"]), StringComparison.Ordinal)
        );
    }

    private static ScimError Taken(AttributePath path, ResourceType type) =>
        ScimError.Uniqueness($"The value of '{path}' belongs to another {type.Name}.");
}
