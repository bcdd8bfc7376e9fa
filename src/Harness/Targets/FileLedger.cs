using System.Text.Json;

namespace ScimConformance.Harness.Targets;

/// <summary>
/// JSON lines, each with the operating system before the call returns, so that a kill -9 loses none. The file is removed once nothing of the run is
/// left in the target, so a ledger that exists is something to sweep.
/// </summary>
internal sealed class FileLedger : ILedger, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Type, string Key), string?> _open = [];
    private readonly string _path;
    private FileStream? _file;

    private FileLedger(string path) => _path = path;

    /// <summary>What is still in the target: type, key, and the id where one was given.</summary>
    public IReadOnlyList<LedgerEntry> Open
    {
        get
        {
            lock (_gate)
            {
                return [.. _open.Select(e => new LedgerEntry(e.Key.Type, e.Key.Key, e.Value))];
            }
        }
    }

    /// <summary>Opens a run's ledger, going on with what an earlier run left in it.</summary>
    public static FileLedger OpenAt(string path)
    {
        var ledger = new FileLedger(path);
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                ledger.Replay(line);
            }
        }

        return ledger;
    }

    public void Creating(string type, string key) => Write(new("creating", type, key, Id: null));

    public void Created(string type, string key, string id) => Write(new("created", type, key, id));

    public void Gone(string type, string key) => Write(new("gone", type, key, Id: null));

    public void Dispose()
    {
        lock (_gate)
        {
            _file?.Dispose();
            _file = null;
            if (_open.Count == 0 && File.Exists(_path))
            {
                File.Delete(_path);
            }
        }
    }

    private void Write(Line line)
    {
        lock (_gate)
        {
            Apply(line);
            _file ??= Append();
            _file.Write(JsonSerializer.SerializeToUtf8Bytes(line));
            _file.WriteByte((byte)'\n');
            _file.Flush(flushToDisk: false);
        }
    }

    private FileStream Append()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        return new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    private void Replay(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<Line>(text) is { } line)
            {
                Apply(line);
            }
        }
        catch (JsonException)
        {
            // The line that a kill -9 cut in two announced a request that was never sent.
        }
    }

    private void Apply(Line line)
    {
        if (string.Equals(line.Event, "gone", StringComparison.Ordinal))
        {
            _open.Remove((line.Type, line.Key));
        }
        else
        {
            _open[(line.Type, line.Key)] = line.Id;
        }
    }

    private sealed record Line(string Event, string Type, string Key, string? Id);
}
