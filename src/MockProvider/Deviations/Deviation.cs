using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>
/// A fault that can be switched on in an organization. <paramref name="Sentence"/> says what the provider then does
/// wrong, <paramref name="Requirement"/> is the id of the row it breaks, <paramref name="Compose"/> puts the fault into a
/// conforming pipeline. A fault that an option can show has <see cref="Options"/> instead, which win over what is given.
/// </summary>
internal sealed record Deviation(
    string Id,
    string Sentence,
    string Requirement,
    Func<OrganizationPipeline, OrganizationPipeline> Compose
)
{
    public JsonObject Options { get; init; } = [];

    /// <summary>A fault that one option makes.</summary>
    public static Deviation Of(
        string id,
        string sentence,
        string requirement,
        string option,
        JsonNode value
    ) =>
        new(id, sentence, requirement, pipeline => pipeline)
        {
            Options = new JsonObject { [option] = value },
        };
}
