using System.Data.Common;

namespace ScimConformance.MockProvider.Storage;

/// <summary>What those who read from a server at the same time share.</summary>
internal interface IReaders
{
    /// <summary>A connection for one reader, who gives it back or disposes it; there are few.</summary>
    Task<PreparedConnection> RentAsync(CancellationToken cancellation);

    /// <summary>See <see cref="Session.LookUpAsync"/>.</summary>
    Task<List<T>> LookUpAsync<T>(string sql, Func<DbDataReader, T> read, object?[] values);
}
