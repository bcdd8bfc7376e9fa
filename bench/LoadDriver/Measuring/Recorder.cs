using HdrHistogram;
using ScimConformance.LoadDriver.Target;

namespace ScimConformance.LoadDriver.Measuring;

/// <summary>Keeps the times of one connection by operation, and the first answer that was none. Not for several threads.</summary>
internal sealed class Recorder
{
    private const long Longest = 60_000_000_000;
    private const int Digits = 3;
    private const double NanosecondsPerMillisecond = 1e6;

    private readonly Dictionary<string, LongHistogram> _times = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _errors = new(StringComparer.Ordinal);

    public string? FirstProblem { get; private set; }

    public void Record(LoadAnswer answer, TimeSpan elapsed)
    {
        Times(answer.Request.Name)
            .RecordValue(Math.Clamp((long)elapsed.TotalNanoseconds, 1, Longest));
        if (!answer.IsExpected)
        {
            _errors[answer.Request.Name] = _errors.GetValueOrDefault(answer.Request.Name) + 1;
            FirstProblem ??= answer.Problem;
        }
    }

    public void Add(Recorder other)
    {
        foreach (var (name, times) in other._times)
        {
            Times(name).Add(times);
        }

        foreach (var (name, errors) in other._errors)
        {
            _errors[name] = _errors.GetValueOrDefault(name) + errors;
        }

        FirstProblem ??= other.FirstProblem;
    }

    public IEnumerable<Measurement> Measurements(TimeSpan duration) =>
        _times.Select(pair => new Measurement(
            pair.Key,
            pair.Value.TotalCount,
            Math.Round(pair.Value.TotalCount / duration.TotalSeconds, 1),
            At(pair.Value, 50),
            At(pair.Value, 90),
            At(pair.Value, 99),
            At(pair.Value, 100),
            _errors.GetValueOrDefault(pair.Key)
        ));

    private LongHistogram Times(string name)
    {
        if (!_times.TryGetValue(name, out var times))
        {
            _times[name] = times = new LongHistogram(1, Longest, Digits);
        }

        return times;
    }

    private static double At(LongHistogram times, double percentile) =>
        Math.Round(times.GetValueAtPercentile(percentile) / NanosecondsPerMillisecond, 3);
}
