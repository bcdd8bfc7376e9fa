using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Messages;

namespace ScimConformance.GherkinBridge.Tests.Messages;

public sealed class MessageLogTests
{
    private const string Feature =
        "Feature: f\n  Scenario Outline: s\n    Given it attaches\n    Examples:\n      | n |\n";

    [Test]
    public async Task Pickles_that_run_at_once_write_whole_lines_and_attach_to_their_own_step()
    {
        var rows = string.Concat(Enumerable.Range(0, 40).Select(row => $"      | {row} |\n"));
        var feature = FeatureLoader.Parse("a.feature", Feature + rows);
        var registry = BindingRegistry.From(typeof(AttachingSteps));
        await using var output = new StringWriter();
        var log = new MessageLog(registry, new NdjsonWriter(output));
        await using var runner = new PickleRunner(
            registry,
            new ServiceCollection().AddSingleton(log).AddScoped<RunningPickle>()
        );

        log.Start([feature]);
        await Task.WhenAll(
            feature.Pickles.Select(pickle =>
                Task.Run(() =>
                    runner.RunAsync(
                        pickle,
                        scope => scope.GetRequiredService<RunningPickle>().Pickle = pickle,
                        log
                    )
                )
            )
        );
        log.Finish();

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var envelopes = lines.Select(line => JsonNode.Parse(line)!.AsObject().Single()).ToList();
        var attachments = envelopes
            .Where(one => one.Key is "attachment")
            .Select(one => one.Value!)
            .ToList();
        attachments.Should().HaveCount(80);
        attachments
            .Select(one => one["testStepId"]!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)
            .Should()
            .HaveCount(40);
        envelopes[^1].Value!["success"]!.GetValue<bool>().Should().BeTrue();
    }

    [Test]
    public void Nothing_is_attached_to_a_pickle_that_does_not_run()
    {
        var feature = FeatureLoader.Parse("a.feature", Feature + "      | 1 |\n");
        var log = new MessageLog(
            BindingRegistry.From(typeof(AttachingSteps)),
            new NdjsonWriter(TextWriter.Null)
        );

        var act = () => log.Attach(feature.Pickles[0], "text/plain", "x");

        act.Should().Throw<InvalidOperationException>().WithMessage("'s' is not running*");
    }

    [Test]
    public void Errors_of_features_are_messages_and_the_run_fails()
    {
        using var output = new StringWriter();
        var log = new MessageLog(
            BindingRegistry.From(typeof(AttachingSteps)),
            new NdjsonWriter(output)
        );

        log.AddErrors([new FeatureSyntaxError("a.feature", 2, 3, "expected: X, got 'y'")]);
        log.Finish();

        output
            .ToString()
            .Should()
            .Contain("\"parseError\"")
            .And.Contain("got 'y'")
            .And.Contain("\"success\":false");
    }
}
