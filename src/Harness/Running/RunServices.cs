using Microsoft.Extensions.DependencyInjection;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Running;

/// <summary>What the steps of a run ask for: a little that all scenarios share, and actors that each has of its own.</summary>
internal static class RunServices
{
    public static IServiceCollection Of(
        ITargetSession target,
        RunSettings settings,
        SecretMask mask,
        RunLimits limits,
        TimeProvider time
    )
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddSingleton(limits);
        services.AddSingleton(mask);
        services.AddSingleton(target.Http);
        services.AddSingleton(settings.Access);
        AddParts(services);
        AddActors(services);
        return services;
    }

    /// <summary>Gives a scenario its parts.</summary>
    public static void Give(IServiceProvider scope, ScenarioParts parts) =>
        scope.GetRequiredService<Slot>().Parts = parts;

    private static void AddParts(ServiceCollection services)
    {
        services.AddScoped<Slot>();
        services.AddScoped(scope => PartsOf(scope).Tenant);
        services.AddScoped(scope => PartsOf(scope).Tenant.Model);
        services.AddScoped(scope => PartsOf(scope).Evidence);
        services.AddScoped(scope => PartsOf(scope).Behaviours);
        services.AddScoped(scope => PartsOf(scope).Stop);
        services.AddScoped(scope => PartsOf(scope).Ports);
        services.AddScoped(scope => PartsOf(scope).People);
    }

    private static void AddActors(ServiceCollection services)
    {
        services.AddScoped<ScimDriver>();
        services.AddScoped<RawExchanger>();
        services.AddScoped<Client>();
        services.AddScoped<GroupClient>();
        services.AddScoped<ResourceSource>();
        services.AddScoped<Placeholders>();
        services.AddScoped<ResourceDocuments>();
        services.AddScoped<ResourceClient>();
        services.AddScoped<RequiredAttributes>();
        services.AddScoped<Links>();
        services.AddScoped<CursorPages>();
        services.AddScoped<Strangers>();
        services.AddScoped<InvitedUser>();
        services.AddScoped<Memberships>();
        services.AddScoped<ResourceStory>();
        services.AddScoped<CompletionEvents>();
        services.AddScoped<FeatureTrials>();
        services.AddScoped<DiscoveryClient>();
        services.AddScoped<LinkClient>();
        services.AddScoped<ProbeClient>();
        services.AddScoped<GroupStory>();
        services.AddScoped<RoleStory>();
        services.AddScoped<Person>();
        services.AddScoped<Administrator>();
        services.AddScoped<Story>();
    }

    private static ScenarioParts PartsOf(IServiceProvider scope) =>
        scope.GetRequiredService<Slot>().Parts
        ?? throw new InvalidOperationException("The scenario was given nothing.");

    private sealed class Slot
    {
        public ScenarioParts? Parts { get; set; }
    }
}
