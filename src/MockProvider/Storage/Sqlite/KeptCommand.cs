using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>A command that is disposed of only with its connection: until then, who disposes of it gives it back.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    private bool _isTaken;
    private bool _hasEnded;

    /// <summary>False while somebody has it.</summary>
    public bool TryTake() => !_isTaken && (_isTaken = true);

    public void End()
    {
        _hasEnded = true;
        Dispose();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_hasEnded)
        {
            Parameters.Clear();
            _isTaken = false;
            return;
        }

        base.Dispose(disposing);
    }
}
