using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Changes what is stored about an organization once it exists: its clock, its plan, and options that nothing stored depends on.</summary>
internal sealed class OrganizationSetting(
    IDatabase database,
    OrganizationRegistry organizations,
    OrganizationLoader loader,
    TimeProvider process
)
{
    /// <summary>Null leaves as it is. Errors: 404, an instant out of range.</summary>
    public Task<Result<Organization>> SetClockAsync(
        string id,
        bool? running,
        DateTimeOffset? now,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            organization =>
                ClockSetting.Set(organization.Record, organization.Clock, process, running, now),
            cancellation
        );

    /// <summary>Errors: 404, a negative step, an instant out of range.</summary>
    public Task<Result<Organization>> AdvanceClockAsync(
        string id,
        double seconds,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            organization => ClockSetting.Advance(organization.Record, organization.Clock, seconds),
            cancellation
        );

    public Task<Result<Organization>> SetPlanAsync(
        string id,
        string plan,
        CancellationToken cancellation
    ) => ChangeAsync(id, organization => organization.Record with { Plan = plan }, cancellation);

    /// <summary>Errors: 404, and 400 for an option that cannot be changed so; see <see cref="OptionsChange"/>.</summary>
    public Task<Result<Organization>> ChangeOptionsAsync(
        string id,
        JsonObject options,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            organization => OptionsChange.Apply(organization.Record, options),
            cancellation
        );

    // What is stored is read inside the transaction: two changes at once must not undo each other.
    private async Task<Result<Organization>> ChangeAsync(
        string id,
        Func<Organization, Result<OrganizationRecord>> change,
        CancellationToken cancellation
    )
    {
        var changed = await database.WriteAsync<Organization>(
            async store =>
            {
                if (await store.Organizations.FindAsync(id) is not { } record)
                {
                    return ScimError.NotFound($"There is no organization '{id}'.");
                }

                var organization = organizations.Load(record);
                var result = change(organization);
                if (result.IsError)
                {
                    return result.Error;
                }

                await store.Organizations.UpdateAsync(result.Value);
                return IsDefinedAs(organization, result.Value)
                    ? loader.Load(result.Value, organization.Definition)
                    : loader.Load(result.Value);
            },
            cancellation
        );
        return changed.IsError ? changed : organizations.Put(changed.Value);
    }

    private static bool IsDefinedAs(Organization organization, OrganizationRecord record) =>
        string.Equals(organization.Record.Definition, record.Definition, StringComparison.Ordinal);
}
