namespace ScimConformance.MockProvider.Tests;

/// <summary>One provider process for tests that need nothing but an organization, which each makes for itself.</summary>
internal static class SharedProvider
{
    private static readonly Lazy<Task<TestProvider>> Started = new(TestProvider.StartAsync);

    public static async Task<TestOrganization> CreateOrganizationAsync(string definition = "{}") =>
        await (await Started.Value).CreateAsync(definition);

    public static Task<TestProvider> GetAsync() => Started.Value;

    /// <summary>Called once, after the last test of the assembly.</summary>
    public static async ValueTask StopAsync()
    {
        if (Started.IsValueCreated)
        {
            await (await Started.Value).DisposeAsync();
        }
    }
}
