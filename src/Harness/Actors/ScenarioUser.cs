using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Actors;

/// <summary>
/// Somebody in a scenario: what the client last said of them (<see cref="Sent"/>), the id that the provider gave,
/// and what they hold.
/// </summary>
internal sealed class ScenarioUser(UserDocument sent)
{
    public UserDocument Sent { get; set; } = sent;

    public string? PreviousUserName { get; set; }

    public string? GivenId { get; set; }

    public Credential? Session { get; set; }

    public List<OwnedKey> Keys { get; } = [];

    /// <summary>The id; asking for it before there is one is a mistake of the feature.</summary>
    public string Id =>
        GivenId ?? throw new InvalidOperationException($"{Sent.UserName} has no id yet.");
}
