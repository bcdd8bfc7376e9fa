using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Isolation;

/// <summary>What is sent to a route: the path and query after the root, and the body, which is a form where pages are.</summary>
internal sealed record Sent(string Path, JsonObject? Body = null)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}
