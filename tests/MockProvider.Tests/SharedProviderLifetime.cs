namespace ScimConformance.MockProvider.Tests;

/// <summary>Stops what <see cref="SharedProvider"/> started.</summary>
[SetUpFixture]
public sealed class SharedProviderLifetime
{
    [OneTimeTearDown]
    public async Task StopAsync() => await SharedProvider.StopAsync();
}
