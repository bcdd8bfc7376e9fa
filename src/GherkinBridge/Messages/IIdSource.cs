namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Gives ids that are unique among those it gave. Thread-safe.</summary>
public interface IIdSource
{
    /// <summary>The next id.</summary>
    string NewId();
}
