using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// One attribute of RFC 7643 section 8.7 as the target announces it, and whether the target does as it announces (ruling N58).
/// </summary>
internal sealed class AttributeTrial(
    TrialClient client,
    ResourceClient resources,
    TargetModel model,
    BehaviourLog behaviours
)
{
    private AnnouncedAttribute? _attribute;

    private AnnouncedAttribute Attribute =>
        _attribute ?? throw new InvalidOperationException("No attribute was looked up.");

    /// <summary>Reads the schema (User, Group, EnterpriseUser) and looks up an attribute by its path in it.</summary>
    /// <exception cref="NotApplicableException">It is not announced.</exception>
    public async Task LookUpAsync(string schema, string path)
    {
        var (type, urn) = schema switch
        {
            "EnterpriseUser" => ("User", Urns.EnterpriseUser),
            _ => (schema, (string?)null),
        };
        var (shown, announced) = await ReadAsync(urn ?? Urns.CoreOf(type)!);
        var names = path.Split('.');
        var top = Find(announced, names[0]);
        var sub = names is [_, var name] ? Find(top?.SubAttributes, name) : null;
        if (top is null || (names.Length == 2 && sub is null))
        {
            throw new NotApplicableException(
                $"The schema of {schema} does not announce {path}.",
                shown
            );
        }

        _attribute = new(type, urn, top, sub, shown);
    }

    /// <summary>The same of an attribute that must be announced as case exact.</summary>
    /// <exception cref="NotApplicableException">It is not.</exception>
    public async Task LookUpExactAsync(string schema, string path)
    {
        await LookUpAsync(schema, path);
        if (Attribute.Own.CaseExact is not true)
        {
            throw new NotApplicableException(
                $"The schema of {schema} does not announce {path} as case exact.",
                Attribute.Shown
            );
        }
    }

    /// <summary>Takes an attribute that somebody else has found.</summary>
    public void Take(AnnouncedAttribute attribute) => _attribute = attribute;

    /// <summary>Announced without <c>returned</c>: shown by default, and left out when others are asked for.</summary>
    public Task<IEnumerable<Discrepancy?>> ReturnByDefaultAsync() =>
        FirstOf(new DefaultTrial(client).ReturnedAsync(Attribute));

    /// <summary>Announced without <c>uniqueness</c>: two resources may have the same value.</summary>
    public Task<IEnumerable<Discrepancy?>> RepeatAsync() =>
        FirstOf(new DefaultTrial(client).RepeatedAsync(Attribute));

    /// <summary>Announced as unique: no POST makes a second of the value.</summary>
    public Task<IEnumerable<Discrepancy?>> ClashOnCreateAsync() =>
        FirstOf(new UniqueTrial(client).CreateAsync(Attribute));

    /// <summary>Announced as unique: neither PUT nor PATCH does.</summary>
    public Task<IEnumerable<Discrepancy?>> ClashOnChangeAsync() =>
        FirstOf(new UniqueTrial(client).ChangeAsync(Attribute));

    /// <summary>The announcement beside the table's; what a provider may vary is told as a behaviour.</summary>
    public IEnumerable<Discrepancy?> IsAnnouncedAs(string characteristics)
    {
        var found = AnnouncementChecks
            .Says(Attribute.Own, Attribute.Path, characteristics, Attribute.Shown)
            .OfType<Discrepancy>()
            .ToLookup(d => d.Severity is Verdicts.Severity.Note);
        foreach (var note in found[true])
        {
            behaviours.Saw("N58", $"announces {Attribute.FullPath} with {note.Actual}");
        }

        return found[false];
    }

    /// <summary>Writes it in every way, each judged by the announced mutability.</summary>
    public Task<IEnumerable<Discrepancy?>> WriteAsync() =>
        FirstOf(
            (Attribute.Own.Mutability, Attribute.SubName) switch
            {
                ("readOnly", _) => new ReadOnlyTrial(client, behaviours).RunAsync(Attribute),
                ("immutable", _) => new FixedTrial(client, behaviours).RunAsync(Attribute),
                ("writeOnly", _) => new SecretTrial(client).RunAsync(Attribute),
                (_, "primary") when Attribute.IsInMany => new PrimaryTrial(client).RunAsync(
                    Attribute
                ),
                _ => new WritableTrial(client).RunAsync(Attribute),
            }
        );

    public Task<IEnumerable<Discrepancy?>> FilterAsync(bool warns) =>
        FirstOf(new FilterTrial(client, behaviours).RunAsync(Attribute, warns));

    public Task<IEnumerable<Discrepancy?>> KeepCanonicalAsync(IReadOnlyList<string> stated) =>
        FirstOf(new CanonicalTrial(client, behaviours).RunAsync(Attribute, stated));

    // What follows the first discrepancy would only repeat it.
    private static async Task<IEnumerable<Discrepancy?>> FirstOf(
        IAsyncEnumerable<Discrepancy?> outcomes
    )
    {
        await foreach (var outcome in outcomes)
        {
            if (outcome is not null)
            {
                return [outcome];
            }
        }

        return [];
    }

    // A provider without single schemas has shown them all when the run began.
    private async Task<(Exchange Shown, IReadOnlyList<Announcement>? Attributes)> ReadAsync(
        string urn
    )
    {
        var shown = await resources.GetAsync($"Schemas/{Uri.EscapeDataString(urn)}");
        return shown.Answer.Status == 200 && Json.ObjectOf(shown) is { } schema
                ? (shown, TargetModel.AttributesOf(schema))
            : model.SchemaOf(urn) is { } listed
                ? (model.SchemasSource!, TargetModel.AttributesOf(listed))
            : (shown, null);
    }

    private static Announcement? Find(IReadOnlyList<Announcement>? attributes, string name) =>
        attributes?.FirstOrDefault(a =>
            string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase)
        );
}
