namespace ScimConformance.Harness.Targets;

/// <summary>
/// The truth about what a run has put into a target, for the clean-up. An entry is on disk before the request
/// that it announces is sent: what was never answered is found by its key.
/// </summary>
internal interface ILedger
{
    /// <summary>A resource of this type is about to be created under this key (a userName, an organization's name).</summary>
    void Creating(string type, string key);

    /// <summary>The target gave it this id.</summary>
    void Created(string type, string key, string id);

    /// <summary>It is gone from the target.</summary>
    void Gone(string type, string key);
}
