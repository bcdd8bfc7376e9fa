using Gherkin.CucumberMessages;
using ScimConformance.GherkinBridge.Messages;

namespace ScimConformance.GherkinBridge.Features;

/// <summary>Gives the parser ids from our source.</summary>
internal sealed class IdGenerator(IIdSource ids) : IIdGenerator
{
    public string GetNewId() => ids.NewId();
}
