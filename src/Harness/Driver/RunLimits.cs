namespace ScimConformance.Harness.Driver;

/// <summary>What a run may do to its target: whether it may write, and how many resources it may create in all.</summary>
internal sealed class RunLimits(bool readOnly, int maxResources)
{
    private int _created;

    /// <summary>No limits, for cleaning up.</summary>
    public static RunLimits None => new(readOnly: false, int.MaxValue);

    /// <summary>Lets a write pass.</summary>
    /// <exception cref="NotObservableException">The run may not write.</exception>
    public void RequireWrite()
    {
        if (readOnly)
        {
            throw new NotObservableException(
                "Not done in a run that only reads: the scenario writes. Without --scim-read-only it runs."
            );
        }
    }

    /// <summary>Lets one more resource be created.</summary>
    /// <exception cref="NotObservableException">The run has created as many as it may.</exception>
    public void RequireCreation()
    {
        if (Interlocked.Increment(ref _created) > maxResources)
        {
            throw new NotObservableException(
                $"Not done: the run has created {maxResources} resources, as many as it may. --scim-max-resources allows more."
            );
        }
    }
}
