using System.Data;

namespace ScimConformance.MockProvider.Storage;

/// <summary>
/// NULL in a column that is not of text. A server plans a statement for the types of its values: where a NULL had none, the
/// statement would be planned anew whenever another value is the one that is missing.
/// </summary>
internal sealed record SqlNull(DbType Type)
{
    public static readonly SqlNull Bytes = new(DbType.Binary);
    public static readonly SqlNull Number = new(DbType.Int64);
}
