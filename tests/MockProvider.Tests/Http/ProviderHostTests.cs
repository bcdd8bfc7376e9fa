using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using ScimConformance.MockProvider.Http;

namespace ScimConformance.MockProvider.Tests.Http;

public sealed class ProviderHostTests
{
    [Test]
    public async Task Data_and_keys_survive_a_restart()
    {
        using var file = new TemporaryFile();
        string user;
        string link;
        string seededKey;
        TestOrganization before;
        await using (var provider = await StartAsync(file))
        {
            seededKey = provider.Host.ApplicationKey;
            before = await provider.CreateAsync();
            await before.AdvanceAsync(TimeSpan.FromDays(3));
            user = await before.CreateUserAsync("ann@example.com");
            link = await before.LastLinkAsync("ann@example.com");
        }

        await using var again = await StartAsync(file);
        var scim = new Client(
            again.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"Bearer {before.ServiceAccountKey}")
        );
        var seeded = new Client(
            again.Host.ScimBaseUrl.AbsoluteUri,
            ("Authorization", $"Bearer {seededKey}")
        );

        (await scim.GetAsync($"Users/{user}")).Expect(HttpStatusCode.OK);
        (await seeded.GetAsync("Users")).Expect(HttpStatusCode.OK);
        again.Host.ApplicationKey.Should().NotBe(seededKey);
        var path = new Uri(link).AbsolutePath;
        (
            await again.Anonymous.SubmitAsync(path[1..], ("password", TestOrganization.Password))
        ).Expect(HttpStatusCode.SeeOther);
    }

    [Test]
    public async Task A_given_application_key_works_at_every_start_and_for_the_preset_of_that_start()
    {
        using var file = new TemporaryFile();
        foreach (var preset in new[] { "rfc", "seed", "rfc" })
        {
            await using var provider = await TestProvider.StartAsync(options =>
                options with
                {
                    Database = file.Database,
                    Preset = preset,
                    ApplicationKey = "a-given-key",
                }
            );
            using var scim = new Client(
                provider.Host.ScimBaseUrl.AbsoluteUri,
                ("Authorization", "Bearer a-given-key")
            );

            var answer = await scim.GetAsync("Users/nobody");

            answer.Status.Should().Be(404);
            answer.Json.ContainsKey("errors").Should().Be(preset is "seed");
        }
    }

    [Test]
    public async Task Reloading_an_organization_changes_nothing_that_can_be_seen()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateDeviatingAsync("invite-link-lives-47-hours");
        await organization.SetPlanAsync("pro");

        var reloaded = await provider.Control.PostAsync($"organizations/{organization.Id}/reload");

        reloaded.Status.Should().Be(204);
        (await organization.Scim.GetAsync("Users")).Status.Should().Be(403);
        var shown = await provider.Control.GetAsync($"organizations/{organization.Id}");
        shown.Json["deviations"]![0]!.GetValue<string>().Should().Be("invite-link-lives-47-hours");
    }

    [Test]
    public async Task The_clock_offset_shifts_the_given_clock()
    {
        var start = new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero);
        await using var provider = await TestProvider.StartAsync(options =>
            options with
            {
                TimeProvider = new FakeTimeProvider(start),
                ClockOffset = TimeSpan.FromDays(2),
            }
        );
        var organization = await provider.CreateAsync();

        var clock = await provider.Control.GetAsync($"organizations/{organization.Id}/clock");

        clock.Json["now"]!.GetValue<string>().Should().Be("2031-05-08T07:08:09.000Z");
    }

    [Test]
    public async Task Control_is_not_there_unless_asked_for()
    {
        await using var provider = await TestProvider.StartAsync(options =>
            options with
            {
                Control = false,
            }
        );

        var answer = await provider.Control.GetAsync("");

        answer.Status.Should().Be(404);
    }

    [Test]
    public async Task Control_wants_its_key()
    {
        await using var provider = await TestProvider.StartAsync();

        (await provider.Anonymous.GetAsync("control/v1")).Status.Should().Be(401);
        var product = (await provider.Control.GetAsync("")).Expect(HttpStatusCode.OK).Json;
        product["product"]!.GetValue<string>().Should().Be("ScimConformance.MockProvider");
    }

    [Test]
    public async Task A_file_that_is_no_database_is_refused_with_one_sentence()
    {
        using var file = new TemporaryFile();
        await File.WriteAllTextAsync(file.Path, new string('x', 5000));

        var start = () => StartAsync(file);

        await start
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage(
                $"Cannot use the database '{file.Database}' (--database): the file is not*"
            );
        (await File.ReadAllTextAsync(file.Path)).Should().Be(new string('x', 5000));
    }

    [Test]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        using var file = new TemporaryFile();
        await using (
            var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False")
        )
        {
            await connection.ExecuteAsync("CREATE TABLE notes (text TEXT)");
        }

        var before = await File.ReadAllBytesAsync(file.Path);

        var start = () => StartAsync(file);

        await start
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*--database*another program*");
        (await File.ReadAllBytesAsync(file.Path)).Should().Equal(before);
    }

    [Test]
    public async Task A_file_that_is_being_served_is_refused()
    {
        using var file = new TemporaryFile();
        await using var first = await StartAsync(file);

        var start = () => StartAsync(file);

        await start
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*--database*another process is using the file*");
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_refused()
    {
        var start = () =>
            TestProvider.StartAsync(options =>
                options with
                {
                    Database = "sqlite:/nowhere/at/all.db",
                }
            );

        await start
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage("*--database*its folder exists*");
    }

    [Test]
    public async Task A_port_in_use_is_refused()
    {
        await using var first = await TestProvider.StartAsync();
        var url = first.Host.Address.AbsoluteUri;

        var start = () => TestProvider.StartAsync(options => options with { Urls = [url] });

        await start
            .Should()
            .ThrowAsync<InvalidOperationException>()
            .WithMessage($"Cannot listen on {url} (--urls)*");
    }

    [TestCase("ftp://127.0.0.1:0", null, null, "--urls is 'ftp://127.0.0.1:0'*")]
    [TestCase("http://127.0.0.1:0/path", null, null, "--urls is*")]
    [TestCase(null, "file.db", null, "--database is 'file.db'; expected sqlite:FILE*")]
    [TestCase(
        null,
        null,
        "gold",
        "--preset is 'gold'; expected one of rfc, seed, current, literal."
    )]
    public async Task Options_that_make_no_sense_are_refused(
        string? url,
        string? database,
        string? preset,
        string message
    )
    {
        var start = () =>
            TestProvider.StartAsync(options =>
                options with
                {
                    Urls = url is null ? options.Urls : [url],
                    Database = database ?? options.Database,
                    Preset = preset ?? options.Preset,
                }
            );

        await start.Should().ThrowAsync<InvalidOperationException>().WithMessage(message);
    }

    [TestCase("short")]
    [TestCase("has a space in it")]
    [TestCase("ümlaut-ümlaut")]
    public async Task An_unusable_application_key_is_refused_without_showing_it(string key)
    {
        var start = () => TestProvider.StartAsync(options => options with { ApplicationKey = key });

        (await start.Should().ThrowAsync<InvalidOperationException>())
            .WithMessage("*MOCKPROVIDER_APPLICATION_KEY*8 to 200*")
            .And.Message.Should()
            .NotContain(key);
    }

    private static Task<TestProvider> StartAsync(TemporaryFile file) =>
        TestProvider.StartAsync(options => options with { Database = file.Database });
}
