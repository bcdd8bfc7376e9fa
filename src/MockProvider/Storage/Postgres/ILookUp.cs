using System.Data.Common;

namespace ScimConformance.MockProvider.Storage.Postgres;

/// <summary>A statement that waits for the next journey.</summary>
internal interface ILookUp
{
    void AddTo(DbBatch batch);

    /// <summary>Reads its result, where the reader stands.</summary>
    Task ReadAsync(DbDataReader reader);

    /// <summary>Hands out what was read, or that the journey failed.</summary>
    void End(Exception? failure);
}
