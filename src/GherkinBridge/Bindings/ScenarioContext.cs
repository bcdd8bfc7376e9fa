namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>What the bindings of one running scenario share. One instance a scenario; inject it.</summary>
public sealed class ScenarioContext
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    internal ScenarioContext(ScenarioInfo scenarioInfo, RuleInfo? ruleInfo)
    {
        ScenarioInfo = scenarioInfo;
        RuleInfo = ruleInfo;
    }

    /// <summary>What the feature file says of the scenario.</summary>
    public ScenarioInfo ScenarioInfo { get; }

    /// <summary>The rule that the scenario stands under, or null.</summary>
    public RuleInfo? RuleInfo { get; }

    /// <summary>The first exception that a step or hook has thrown so far, or null.</summary>
    public Exception? TestError { get; internal set; }

    /// <summary>The step that runs, or ran last; null before the first.</summary>
    public ScenarioStepContext? StepContext { get; internal set; }

    /// <summary>A value that a binding has left here for others.</summary>
    /// <exception cref="KeyNotFoundException">Read before it was written.</exception>
    public object? this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    /// <summary>Whether a value was left under this key.</summary>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <summary>A value that was left under a key, if there is one of this type.</summary>
    public bool TryGetValue<T>(string key, out T? value)
    {
        if (_values.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Ends the step as pending.</summary>
    /// <exception cref="PendingStepException">Always.</exception>
    public void Pending() =>
        throw new PendingStepException(
            $"'{ScenarioInfo.Title}' has a step that is not implemented yet."
        );
}
