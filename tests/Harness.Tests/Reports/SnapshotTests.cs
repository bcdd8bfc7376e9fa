using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Reports;

namespace ScimConformance.Harness.Tests.Reports;

public sealed class SnapshotTests
{
    [TestCase("Passed", "Failed", "scenario newly failing")]
    [TestCase("Failed", "Passed", "scenario newly passing")]
    [TestCase("Passed", "Skipped", "scenario newly skipped")]
    [TestCase(null, "Passed", "scenario added")]
    [TestCase("Passed", null, "scenario gone")]
    public void A_difference_is_said_as_what_it_is(string? before, string? now, string kind)
    {
        SnapshotGate
            .Compare(Of(before), Of(now))
            .Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(kind);
    }

    [Test]
    public void Equal_results_do_not_differ() =>
        SnapshotGate.Compare(Of("Failed"), Of("Failed")).Should().BeEmpty();

    [Test]
    public void What_a_filtered_run_did_not_run_is_not_gone() =>
        SnapshotGate
            .Compare(Of("Passed"), Of(now: null) with { Complete = false })
            .Should()
            .BeEmpty();

    [Test]
    public void A_changed_capability_is_a_difference()
    {
        var changed = Of("Passed") with
        {
            Capabilities = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["patch"] = "unsupported",
            },
        };

        SnapshotGate
            .Compare(Of("Passed"), changed)
            .Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be("capability changed");
    }

    [Test]
    public void A_snapshot_reads_back_as_the_same_bytes()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Of("Passed").Render());

            Snapshot.Read(path)!.Render().Should().Equal(Of("Passed").Render());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Secrets_do_not_reach_what_is_written()
    {
        var mask = new SecretMask();
        mask.Add("a-known-secret");

        mask.Text("""{"key":"abc","title":"see a-known-secret"}""")
            .Should()
            .Be("""{"key":"***","title":"see ***"}""");
        mask.HeaderValue("Authorization", "Bearer xyz").Should().Be("Bearer ***");
        mask.HeaderValue("Set-Cookie", "dogsession=xyz").Should().Be("***");
        mask.HeaderValue("ETag", "W/1").Should().Be("W/1");
    }

    private static Snapshot Of(string? now)
    {
        var scenarios = new Dictionary<string, string>(StringComparer.Ordinal);
        if (now is not null)
        {
            scenarios["a.feature | x"] = now;
        }

        return new Snapshot(
            "t",
            Complete: true,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["patch"] = "supported" },
            scenarios,
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
    }
}
