using System.Data;
using Dapper;

namespace ScimConformance.MockProvider.Storage.Tables;

/// <summary>Instants are kept as milliseconds since 1970, which every database can compare.</summary>
internal sealed class InstantHandler : SqlMapper.TypeHandler<DateTimeOffset>
{
    public override DateTimeOffset Parse(object value) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)value);

    public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) =>
        parameter.Value = value.ToUnixTimeMilliseconds();
}
