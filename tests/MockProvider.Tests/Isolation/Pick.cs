using System.Globalization;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>The ids and names that an attempt uses: mostly those of another tenant, where they can do harm.</summary>
internal sealed class Pick(Draw draw, Tenant ours, Tenant theirs)
{
    private const string Unknown = "00000000-0000-7000-8000-000000000000";

    public Draw Draw => draw;

    public Tenant Ours => ours;

    public Tenant Theirs => theirs;

    /// <summary>An id of the kind: of theirs most of the time, of ours, of theirs but of another kind, or of nobody.</summary>
    public string Id(string kind) =>
        draw.Below(8) switch
        {
            < 5 => draw.Of(theirs.Ids[kind]),
            5 => draw.Of(ours.Ids[kind]),
            6 => draw.Of(draw.Of<IReadOnlyList<string>>([.. theirs.Ids.Values])),
            _ => Unknown,
        };

    /// <summary>A name of ours that is not taken yet.</summary>
    public string Name() => $"own{draw.Below(int.MaxValue).ToString(CultureInfo.InvariantCulture)}";

    public string Address() => $"{Name()}@example.org";
}
