using Io.Cucumber.Messages.Types;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>Writes envelopes, one a line. Thread-safe. Does not close what it writes to.</summary>
public sealed class NdjsonWriter(TextWriter output)
{
    private readonly Lock _lock = new();

    /// <summary>Writes an envelope and flushes: after a crash every line is whole.</summary>
    public void Write(Envelope envelope)
    {
        var line = EnvelopeSerializer.Serialize(envelope);
        lock (_lock)
        {
            output.Write(line);
            output.Write('\n');
            output.Flush();
        }
    }
}
