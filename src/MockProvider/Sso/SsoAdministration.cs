using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>Changes how people get into an organization.</summary>
internal sealed class SsoAdministration(
    IDatabase database,
    OrganizationRegistry organizations,
    OrganizationLoader loader
)
{
    private const string Member = "sso";

    /// <summary>Puts the settings given in place of all there are. Errors: 404, 400 for what the options schema refuses, and what the plan does (DD-PLAN-06).</summary>
    public async Task<Result<Organization>> SetAsync(
        string organization,
        JsonObject sso,
        CancellationToken cancellation
    )
    {
        var changed = await database.WriteAsync(
            store => SetAsync(store, organization, sso),
            cancellation
        );
        return changed.IsError ? changed : organizations.Put(changed.Value);
    }

    private async Task<Result<Organization>> SetAsync(IStore store, string id, JsonObject sso)
    {
        if (await store.Organizations.FindAsync(id) is not { } record)
        {
            return ScimError.NotFound($"There is no organization '{id}'.");
        }

        var document = JsonNode.Parse(record.Definition)!.AsObject();
        document[Member] = sso.DeepClone();
        var definition = OrganizationDefinition.Parse(document);
        if (definition.IsError)
        {
            return definition.Error;
        }

        var next = record with { Definition = document.ToJsonString() };
        var changed = loader.Load(next, definition.Value);
        if (changed.Pipeline.Login.Providers.Refusal(next.Plan, changed.Sso) is { } refusal)
        {
            return refusal;
        }

        await store.Organizations.UpdateAsync(next);
        var work = new UnitOfWork(changed, store, changed.Clock.GetUtcNow());
        await work.AuditAsync(AuditEntries.LoginMethodsChanged(changed.Sso.LoginMethods));
        return changed;
    }
}
