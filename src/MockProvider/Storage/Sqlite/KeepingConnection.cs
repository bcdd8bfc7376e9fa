using Microsoft.Data.Sqlite;

namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>
/// Makes one command of a statement that it is told of, and gives it out each time: Dapper asks for a command at each call, and to
/// prepare a statement takes SQLite longer than to run it. Used by one at a time.
/// </summary>
internal sealed class KeepingConnection(string settings)
    : SqliteConnection(settings),
        IKeepsStatements
{
    private const int Most = 200;

    private readonly Dictionary<string, KeptCommand> _kept = new(StringComparer.Ordinal);
    private string? _announced;

    public void Announce(string sql) => _announced = sql;

    public override SqliteCommand CreateCommand()
    {
        var sql = _announced;
        _announced = null;
        return (sql is null ? null : Kept(sql)) ?? base.CreateCommand();
    }

    public override void Close()
    {
        foreach (var command in _kept.Values)
        {
            command.End();
        }

        _kept.Clear();
        base.Close();
    }

    // A statement that is still being read is not begun anew.
    private KeptCommand? Kept(string sql)
    {
        if (!_kept.TryGetValue(sql, out var command) && _kept.Count < Most)
        {
            command = new KeptCommand { Connection = this, CommandText = sql };
            _kept.Add(sql, command);
        }

        return command?.TryTake() is true ? command : null;
    }
}
