namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>
/// Numbers of new resources, some at a time and before they are stored, so that what hangs on a resource can be sent with it.
/// They hold for this turn of the writer only: in the next one, another process may have given higher ones.
/// </summary>
internal sealed class SequenceNumbers(Session session)
{
    private const long Fewest = 16;
    private const long Most = 256;

    private readonly Queue<long> _ahead = [];
    private long _turn = -1;
    private long _some;

    public async ValueTask<long> NextAsync()
    {
        if (_turn != session.Turn)
        {
            _ahead.Clear();
            _turn = session.Turn;
            _some = Fewest;
        }

        if (_ahead.Count == 0)
        {
            var numbers = await session.ListAsync(
                "SELECT nextval('resources_sequence_seq') FROM generate_series(1, $1)",
                row => row.GetInt64(0),
                _some
            );
            numbers.ForEach(_ahead.Enqueue);
            _some = Math.Min(Most, 4 * _some);
        }

        return _ahead.Dequeue();
    }
}
