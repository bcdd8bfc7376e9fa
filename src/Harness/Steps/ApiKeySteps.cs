using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>The API keys of an organization.</summary>
[Binding]
internal sealed class ApiKeySteps(
    Story story,
    ScenarioPorts ports,
    PersonSource people,
    SecretMask mask
)
{
    private readonly string _name = people.Label("API key");

    [Given("^an API key that the helper has made$")]
    public async Task GivenMadeByTheHelper() =>
        story.ApiKey = Read(
            await ports.Admin.WithApplicationKey(story.Helper!.Key.Secret).CreateApiKeyAsync(_name)
        );

    [Given("^an API key that an administrator has made$")]
    public async Task GivenMade() =>
        story.ApiKey = Read(await ports.Admin.CreateApiKeyAsync(_name));

    [Given("^an administrator has disabled the helper$")]
    public Task GivenHelperDisabled() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Disabling a service account",
            ports.Admin.DisableUserAsync(story.Helper!.Id)
        );

    [Given("^an organization with (\\d+) API keys$")]
    public async Task GivenMany(int keys)
    {
        var listed = await ports.Admin.ListApiKeysAsync();
        var missing = keys - Json.Items(Json.Member(Json.ObjectOf(listed), "data")).Count;
        for (var made = 0; made < missing; made++)
        {
            Read(await ports.Admin.CreateApiKeyAsync(people.Label("API key")));
        }
    }

    [When("^an administrator makes an API key (of the same|of another) name$")]
    public async Task WhenMakingNamed(string which) =>
        story.Answered(
            await ports.Admin.CreateApiKeyAsync(
                string.Equals(which, "of the same", StringComparison.Ordinal)
                    ? _name
                    : people.Label("API key")
            )
        );

    [When("^an administrator makes one more API key$")]
    public async Task WhenMakingOneMore() =>
        story.Answered(await ports.Admin.CreateApiKeyAsync(people.Label("API key")));

    [When("^an administrator uses that API key$")]
    public async Task WhenUsing() =>
        story.Answered(await ports.Admin.WithApiKey(story.ApiKey!).ListPermissionsAsync());

    private string Read(Exchange exchange)
    {
        var secret =
            Json.Text(Json.At(Json.ObjectOf(exchange), "data", "attributes", "key"))
            ?? throw new SetUpFailedException(
                SetUpOperation.MakeApplicationKey,
                "Making an API key",
                exchange
            );
        mask.Add(secret);
        return secret;
    }
}
